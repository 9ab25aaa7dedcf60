import type { Operation } from "../spec/operation.js";
import type { PlatformSpec } from "../spec/platform-spec.js";
import { bodyLocation } from "./describe-location.js";
import type { Difference } from "./drift.js";

/** Finds links of a body that lead to no documented operation of its service, and a `next` link on an empty page. */
export function findLinkDrift(spec: PlatformSpec, { service }: Operation, body: unknown): Difference[] {
  const links = [...findLinks(body, [])];
  const next = links.find(({ path }) => path.join(".") === "_links.next");
  return [
    ...links.flatMap(({ path, href }) => {
      const difference = describeLink(spec, service.url.pathname, href);
      return difference ? [{ location: bodyLocation(path), difference }] : [];
    }),
    ...(next && isEmptyPage(body)
      ? [{ location: bodyLocation(next.path), difference: "exists on an empty page" }]
      : []),
  ];
}

function describeLink(spec: PlatformSpec, basePath: string, href: string): string | undefined {
  if (!URL.canParse(href)) return "is not an absolute URL";
  const { pathname, searchParams } = new URL(href);
  if (!pathname.toLowerCase().startsWith(`${basePath}/`)) return undefined;
  const operation = spec.route(pathname).find(({ method }) => method === "GET");
  if (!operation || pathname.includes("&")) return "does not have a documented path";
  const missing = operation.queryParameters.filter(({ name, required }) => required && !searchParams.has(name));
  if (missing.length === 0) return undefined;
  return `lacks the required query parameter ${missing.map(({ name }) => name).join(", ")}`;
}

function* findLinks(value: unknown, path: readonly string[]): Generator<{ path: readonly string[]; href: string }> {
  if (typeof value !== "object" || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    const isLink = path.at(-1) === "_links" && typeof child?.href === "string";
    if (isLink) yield { path: [...path, name], href: child.href };
    else yield* findLinks(child, [...path, name]);
  }
}

function isEmptyPage(body: unknown): boolean {
  const lists = Object.values(body ?? {}).filter(Array.isArray);
  return lists.length === 1 && lists[0]?.length === 0;
}
