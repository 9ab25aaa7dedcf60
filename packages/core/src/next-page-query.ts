import { isObject } from "./is-object.js";
import { PaginationError } from "./pagination-error.js";
import type { RequestSummary } from "./result.js";

/** Query parameters by name. */
export type Query = Record<string, unknown>;

/**
 * Returns the query of the page after a page of a list operation, or `undefined` for the last page.
 *
 * It is the query of the page with `$skip`, `$top` and the continuation token of its `next` link. Everything else in the
 * link is ignored, since documented links lack parameters and name other paths, and a link must not choose where the
 * access token goes.
 *
 * @throws {PaginationError} If the `next` link has no known paging parameter, or leads to the same page.
 *
 * @example
 * useInfiniteQuery({
 *   queryKey: ["connections", imodelId],
 *   queryFn: async ({ pageParam }) => unwrap(await client.GET("/connections", { params: { query: pageParam } })),
 *   initialPageParam: { imodelId },
 *   getNextPageParam: (page, _pages, query) => nextPageQuery(page, query),
 * });
 */
export function nextPageQuery<PageQuery extends object>(page: unknown, query: PageQuery): PageQuery | undefined {
  return readNextQuery(page, { ...query } as Query, { method: "GET", url: "" }) as PageQuery | undefined;
}

/** Implements `nextPageQuery` for the page of a known request. */
export function readNextQuery(page: unknown, query: Query, request: RequestSummary): Query | undefined {
  const href = readNextLink(page, request);
  if (!href) return undefined;
  const linked = readParameters(href);
  const paging = linked.filter(([name]) => isPaging(name));
  const isKept = ([name]: [string, unknown]): boolean =>
    // The value of a parameter with exactly the same name is replaced.
    paging.some(([other]) => other === name) || !(isPosition(name) || paging.some(([other]) => sameName(other, name)));
  const kept = Object.entries(query).filter(isKept);
  const next = Object.fromEntries([...kept, ...paging.map(([name, value]) => [name, readValue(name, value, request)])]);
  if (pagePosition(next) === pagePosition(query)) {
    const unknown = linked.map(([name]) => name).filter((name) => !isPaging(name) && !(name in query));
    const names = unknown.length > 0 ? ` Its parameters ${unknown.join(", ")} are not known for paging.` : "";
    throw new PaginationError(request, `returned a \`next\` link that leads to the same page.${names}`);
  }
  return next;
}

/** Returns a key that is equal for two queries of the same page. */
export function pagePosition(query: Query): string {
  const positions = Object.entries(query)
    .filter(([name, value]) => isPosition(name) && value !== undefined && value !== null)
    // The first page may be requested with or without its position.
    .filter(([name, value]) => String(value) !== "" && !(isOffset(name) && String(value) === "0"))
    .map(([name, value]) => [plainName(name), String(value)]);
  return JSON.stringify(positions.sort());
}

/** Returns whether a query continues from a token rather than from a number of items. */
export function hasToken(query: Query): boolean {
  return Object.keys(query).some((name) => isPosition(name) && !isOffset(name));
}

function readNextLink(page: unknown, request: RequestSummary): string | undefined {
  const next = (page as { _links?: { next?: unknown } | null } | null | undefined)?._links?.next;
  const href = isObject(next) ? next.href : next;
  // Both an absent and a null link are documented for the last page.
  if (href === undefined || href === null || href === "") return undefined;
  if (typeof href === "string" && href !== next) return href;
  throw new PaginationError(request, "returned a `next` link without an `href` that is text.");
}

/** Parses a query without `URL`: documented links are not valid URLs, and start their query with "&". */
function readParameters(href: string): [name: string, value: string][] {
  const [address = ""] = href.split("#", 1);
  const start = address.search(/[?&]/);
  // A plus sign is more likely a part of a base64 token than a space.
  return start < 0 ? [] : [...new URLSearchParams(address.slice(start + 1).replace(/\+/g, "%2B"))];
}

function readValue(name: string, value: string, request: RequestSummary): string | number {
  if (!isNumeric(name)) return value;
  if (/^\d+$/.test(value)) return Number(value);
  throw new PaginationError(request, `returned a \`next\` link whose ${name} is not a number.`);
}

const plainName = (name: string): string => name.toLowerCase().replace("$", "");
const sameName = (one: string, other: string): boolean => plainName(one) === plainName(other);
const isOffset = (name: string): boolean => plainName(name) === "skip";
const isPosition = (name: string): boolean => /^(skip|continuationtoken|skiptoken)$/.test(plainName(name));
const isNumeric = (name: string): boolean => /^(skip|top)$/.test(plainName(name));
const isPaging = (name: string): boolean => isPosition(name) || isNumeric(name);
