import type { Call } from "./call.js";

/** A page of a list, with links to its neighbors. */
export interface Page<Item> {
  items: readonly Item[];
  _links: { self: Link; prev?: Link; next?: Link };
}

interface Link {
  href: string;
}

/** The platform's page size; no operation documents another. The maximum is not documented. */
const pageSize = 1000;

/** Returns the page of a list that a call requests by `$top` and `$skip`. */
export function pageOf<Item>(all: readonly Item[], { url, state }: Call): Page<Item> {
  const top = Math.min(Number(url.searchParams.get("$top") ?? pageSize), pageSize);
  const skip = Number(url.searchParams.get("$skip") ?? 0);
  const link = (skip: number): Link => ({
    href: pageUrl(url, `$skip=${skip}&$top=${top}`, state.quirks.has("malformedLinks")),
  });

  return {
    items: all.slice(skip, skip + top),
    _links: {
      self: link(skip),
      ...(skip > 0 && { prev: link(Math.max(0, skip - top)) }),
      ...((skip + top < all.length || state.quirks.has("nextOnEveryPage")) && { next: link(skip + top) }),
    },
  };
}

function pageUrl({ origin, pathname, searchParams }: URL, page: string, isMalformed: boolean): string {
  const others = [...searchParams].filter(([name]) => name !== "$top" && name !== "$skip");
  const query = new URLSearchParams(others).toString();
  // Printed as ".../runs&$skip=0&$top=50" and, for a list that requires `imodelId`, as ".../connections?$skip=50&$top=50":
  // https://developer.bentley.com/apis/export/operations/get-export-connection-runs
  if (isMalformed) return `${origin}${pathname}${query ? "?" : "&"}${page}`;
  return `${origin}${pathname}?${query ? `${query}&` : ""}${page}`;
}
