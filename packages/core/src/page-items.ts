import { isObject } from "./is-object.js";
import { PaginationError } from "./pagination-error.js";
import type { RequestSummary } from "./result.js";

/**
 * Key of a client under which it has the property of each list operation, by path. It is the same for all copies of
 * this package.
 */
export const listsKey: unique symbol = Symbol.for("@itwin-rest/core.lists");

/** Properties that hold the items of list operations, by path. */
export type Lists = Readonly<Record<string, string | undefined>>;

/**
 * Returns the items of a page: the given property, or the only array if no property is given.
 *
 * @throws {PaginationError} If the page has no such array. It is not an empty page.
 */
export function pageItems(page: unknown, property: string | undefined, request: RequestSummary): unknown[] {
  const fields = isObject(page) && !Array.isArray(page) ? Object.entries(page) : [];
  const lists = fields.filter(([name, value]) => Array.isArray(value) && name === (property ?? name));
  const [list, other] = lists;
  if (list && !other) return list[1] as unknown[];
  const expected = property === undefined ? "exactly one array" : `the list \`${property}\``;
  throw new PaginationError(request, `returned a page without ${expected}.`);
}
