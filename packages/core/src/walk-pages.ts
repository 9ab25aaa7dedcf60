import { addContext } from "./error-context.js";
import { hasToken, pagePosition, type Query, readNextQuery } from "./next-page-query.js";
import { pageItems } from "./page-items.js";
import { PaginationError } from "./pagination-error.js";
import type { AnyResult, RequestSummary } from "./result.js";
import { type LimitedCallOptions, type LimitOptions, startLimit } from "./start-limit.js";
import { unwrap } from "./unwrap.js";

/** A list operation, and the page to start at. */
export interface Walk extends LimitOptions {
  /** Reads one page. */
  read(query: Query, options: LimitedCallOptions): Promise<AnyResult>;
  /** Query of the first page. */
  query: Query;
  /** Property of a page that holds its items. */
  property: string | undefined;
}

/** A page, and those of its items that no page before it had. */
export interface WalkedPage {
  page: unknown;
  items: unknown[];
}

/** Maximum number of pages in a row without a new item. */
const maxUselessPages = 100;

/** Reads the pages of a list one by one, each when it is requested. */
export async function* walkPages({ read, query: firstQuery, property, ...limits }: Walk): AsyncGenerator<WalkedPage> {
  const limit = startLimit("Pagination", limits);
  const visited = new Set<string>();
  const isNew = createFilter();
  let uselessPages = 0;
  let query: Query | undefined = firstQuery;
  const failAt = (error: unknown): unknown => addContext(error, { resumeQuery: query });

  while (query) {
    visited.add(pagePosition(query));
    let page: unknown;
    let items: unknown[];
    let request: RequestSummary;
    try {
      const result = await read(query, limit.options());
      request = result.request;
      page = unwrap(result);
      items = pageItems(page, property, request);
    } catch (error) {
      throw failAt(error);
    }

    const newItems = items.filter(isNew);
    yield { page, items: newItems };

    uselessPages = newItems.length > 0 ? 0 : uselessPages + 1;
    try {
      query = nextQuery(page, query, items.length === 0, request);
    } catch (error) {
      throw failAt(error);
    }
  }

  function nextQuery(page: unknown, current: Query, isEmpty: boolean, request: RequestSummary): Query | undefined {
    const next = readNextQuery(page, current, request);
    // A `next` link after the last item has been recorded: beyond an empty page there are no items at a higher offset.
    if (!next || (isEmpty && !hasToken(next))) return undefined;
    if (visited.has(pagePosition(next))) {
      throw new PaginationError(request, "returned a `next` link to a page that was read before.");
    }
    // A page of known items is not the end, because the list may have grown by a page while it was read.
    if (uselessPages === maxUselessPages) {
      throw new PaginationError(request, `returned ${maxUselessPages} pages without a new item in a row.`);
    }
    return next;
  }
}

/** Returns a function that recognizes an item by its id. Pages overlap when a list changes while it is read. */
function createFilter(): (item: unknown) => boolean {
  const known = new Set<unknown>();
  return (item) => {
    const id = (item as { id?: unknown } | null | undefined)?.id;
    if (typeof id !== "string" && typeof id !== "number") return true;
    if (known.has(id)) return false;
    known.add(id);
    return true;
  };
}
