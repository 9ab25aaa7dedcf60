import type { RequestParts } from "./check-call.js";
import { RequestError } from "./errors.js";
import type { AnyResult, RequestSummary } from "./result.js";
import type { CallArguments, Data, OperationOf, ServiceClient } from "./service-client.js";
import { unwrap } from "./unwrap.js";

/** The items of a list operation, read page by page while they are asked for. */
export interface Pages<Page, Item> extends AsyncIterable<Item> {
  /** Gives the answers as they come, in place of their items. */
  pages(): AsyncIterable<Page>;
}

/** Thrown when a page says that the next one is somewhere else, or is one that has been read already. */
export class PaginationError extends RequestError {
  override readonly name = "PaginationError";
}

/** The paths of a service whose GET gives a list. */
export type ListPath<Paths> = {
  [Path in keyof Paths]: [Item<Data<OperationOf<Paths[Path], "get">, undefined>>] extends [never] ? never : Path;
}[keyof Paths];

type PagesOf<Operation, Preference extends string | undefined> = Pages<
  Data<Operation, Preference>,
  Item<Data<Operation, Preference>>
>;

type Item<Page> = {
  [Name in keyof Page]-?: Page[Name] extends readonly (infer Element)[] | null | undefined ? Element : never;
}[keyof Page];

/**
 * Yields the items of a list operation, fetching one page at a time.
 *
 * A short page does not end the walk, only a missing `next` link does: the platform may return fewer items than `$top`.
 * Of that link it takes `$top`, `$skip` and continuation tokens; everything else stays as the caller asked for it, since
 * documented links lack parameters, and a link must not choose where the access token goes.
 *
 * @throws {ApiError} If a page cannot be read.
 * @throws {PaginationError} If `next` leads to another origin or path, or to a page that has been read. Nothing is sent there.
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
  const [options = {}] = args as [RequestParts?];
  const get = client.GET as never as (path: unknown, options: RequestParts) => Promise<AnyResult>;
  const read = (query: Query): Promise<AnyResult> => get(path, { ...options, params: { ...options.params, query } });
  const pages = (): AsyncGenerator<never> => walk(read, options.params?.query ?? {});
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* itemsOf(page);
    },
  };
}

type Query = Record<string, unknown>;

async function* walk(read: (query: Query) => Promise<AnyResult>, firstQuery: Query): AsyncGenerator<never> {
  let query = firstQuery;
  const visited = new Set<string>();
  for (;;) {
    visited.add(JSON.stringify(query));
    const result = await read(query);
    const page = unwrap(result) as { _links?: { next?: { href?: string | null } | null } | null } | null;
    yield page as never;
    const next = page?._links?.next?.href;
    if (!next) return;
    query = { ...query, ...readNext(next, result.request) };
    if (visited.has(JSON.stringify(query))) {
      throw new PaginationError(result.request, "gave a `next` link to a page that has been read already.");
    }
  }
}

function readNext(href: string, request: RequestSummary): Query {
  const here = new URL(request.url);
  // Documented links have been seen with "&" in place of "?".
  const repaired = href.includes("?") ? href : href.replace("&", "?");
  const next = URL.canParse(repaired, here) ? new URL(repaired, here) : undefined;
  // The documentation spells one path in two ways, and the service accepts both.
  if (next?.origin !== here.origin || next.pathname.toLowerCase() !== here.pathname.toLowerCase()) {
    throw new PaginationError(request, "gave a `next` link that leads to another origin or path. It was not followed.");
  }
  return Object.fromEntries(
    [...next.searchParams].filter(([name]) => /^\$(top|skip)$|^\$?continuationToken$/.test(name)),
  );
}

function itemsOf(page: object): never[] {
  return (Object.values(page).find(Array.isArray) ?? []) as never[];
}
