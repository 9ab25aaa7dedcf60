import type { Operation } from "./operation.js";

/** Finds the operations at a path, one per method; the list is empty if no specification has the path. */
export type Router = (pathname: string) => readonly Operation[];

/**
 * Creates a router for operations.
 *
 * A literal path wins over a template, as in OpenAPI: `/connections/recent` over `/connections/{id}`. Paths are matched
 * case-insensitively, because clients of the vendor send `storageConnections` and the documentation has `storageconnections`.
 */
export function createRouter(operations: readonly Operation[]): Router {
  const templates = [...new Set(operations.map((operation) => operation.pathTemplate))];
  const routes = templates.map((template) => ({
    segments: template.toLowerCase().split("/"),
    operations: operations.filter((operation) => operation.pathTemplate === template),
  }));
  routes.sort((a, b) => countParameters(a.segments) - countParameters(b.segments));

  return (pathname) => {
    const segments = pathname.toLowerCase().split("/");
    return routes.find((route) => matches(route.segments, segments))?.operations ?? [];
  };
}

function countParameters(segments: readonly string[]): number {
  return segments.filter(isParameter).length;
}

function matches(expected: readonly string[], segments: readonly string[]): boolean {
  return (
    segments.length === expected.length &&
    expected.every((part, index) => (isParameter(part) ? segments[index] !== "" : segments[index] === part))
  );
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{") && segment.endsWith("}");
}
