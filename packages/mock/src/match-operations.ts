import type { Operation } from "./operation.js";

/**
 * Finds the operations at a path, one per method; none if the specifications do not know the path.
 *
 * A path that is spelt out wins over a template, as OpenAPI says: `/connections/recent` over `/connections/{id}`.
 */
export function matchOperations(operations: readonly Operation[], pathname: string): Operation[] {
  const literal = operations.filter((operation) => operation.pathTemplate === pathname);
  if (literal.length > 0) return literal;

  const template = operations.find((operation) => matchesTemplate(operation.pathTemplate, pathname))?.pathTemplate;
  return operations.filter((operation) => operation.pathTemplate === template);
}

function matchesTemplate(template: string, pathname: string): boolean {
  const segments = pathname.split("/");
  const expected = template.split("/");
  return (
    segments.length === expected.length &&
    expected.every((part, index) => (/^\{.+\}$/.test(part) ? segments[index] !== "" : segments[index] === part))
  );
}
