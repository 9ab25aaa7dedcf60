import { checkWorkflow } from "./check-workflow.js";
import { ConfigurationError } from "./errors.js";
import type { Query } from "./next-page-query.js";
import type { Data } from "./operation-types.js";
import { type Lists, listsKey } from "./page-items.js";
import type { AnyResult } from "./result.js";
import type { CallArguments, OperationOf, ServiceClient } from "./service-client.js";
import type { LimitOptions } from "./start-limit.js";
import { type WalkedPage, walkPages } from "./walk-pages.js";

/** The items of a list operation. Its pages are fetched one at a time, each when it is needed. */
export interface Pages<Page, Item> extends AsyncIterable<Item> {
  /** Yields the pages of the list in place of their items. */
  pages(): AsyncIterable<Page>;
}

/** Paths of a service whose GET is a list operation. */
export type ListPath<Paths> = {
  [Path in keyof Paths]: [ItemOf<Data<OperationOf<Paths[Path], "get">, undefined>>] extends [never] ? never : Path;
}[keyof Paths];

/** Pages and items of a list operation. */
export type PagesOf<Operation, Preference extends string | undefined> = Pages<
  Data<Operation, Preference>,
  ItemOf<Data<Operation, Preference>>
>;

/** Item of the list on a page. */
export type ItemOf<Page> = {
  [Name in keyof Page]-?: Page[Name] extends readonly (infer Element)[] | null | undefined ? Element : never;
}[keyof Page];

/**
 * Yields the items of a list operation, fetching one page at a time. Each item is yielded once.
 *
 * The list ends at a page without a `next` link, and at an empty page whose link has no continuation token. A short page
 * does not end it, because the platform may return fewer items than `$top`, and neither does a page of known items, because
 * a list may grow while it is read. Of a `next` link, only the paging parameters are used: see `nextPageQuery`. `deadline`
 * covers the whole list.
 *
 * Every error has the query of the page that failed as `resumeQuery`. Called with it, `paginate` resumes at that page.
 *
 * @throws {ConfigurationError} If `$top` or `$skip` is not an integer in its range.
 * @throws {ApiError} If a page cannot be read.
 * @throws {PaginationError} If a page has no list, or a `next` link that leads to no further page.
 * @throws {TimeoutError} If `deadline` passes.
 * @throws {AbortError} If `signal` aborts.
 *
 * @example
 * for await (const connection of paginate(client, "/connections", { params: { query: { imodelId } } })) {
 *   console.log(connection.id);
 * }
 */
export function paginate<Paths, Path extends ListPath<Paths>, Preference extends string | undefined = undefined>(
  client: ServiceClient<Paths>,
  path: Path,
  ...args: CallArguments<Paths, Path, "get", Preference>
): PagesOf<OperationOf<Paths[Path], "get">, Preference> {
  const [options = {}] = args as [ListOptions?];
  const { params, deadline, signal } = checkWorkflow(client, options);
  checkPaging(params?.query);
  const get = client.GET as never as (path: unknown, options: ListOptions) => Promise<AnyResult>;
  const walk = (): AsyncGenerator<WalkedPage> =>
    walkPages({
      read: (query, limits) => get(path, { ...options, ...limits, params: { ...params, query } }),
      query: { ...params?.query },
      property: (client as { [listsKey]?: Lists })[listsKey]?.[path as string],
      deadline,
      signal: signal ?? undefined,
    });
  return {
    async *pages() {
      for await (const { page } of walk()) yield page as never;
    },
    async *[Symbol.asyncIterator]() {
      for await (const { items } of walk()) yield* items as never[];
    },
  };
}

interface ListOptions extends Omit<LimitOptions, "signal"> {
  signal?: AbortSignal | null | undefined;
  params?: { query?: Query | undefined } | undefined;
}

/** Checks a paging parameter. A page size of 0 would make every list empty. */
function checkPaging(query: Query = {}): void {
  for (const [name, least] of Object.entries({ $top: 1, $skip: 0 })) {
    const value = query[name];
    if (value !== undefined && !(Number.isSafeInteger(value) && (value as number) >= least)) {
      throw new ConfigurationError(`\`${name}\` must be an integer of at least ${least}.`);
    }
  }
}
