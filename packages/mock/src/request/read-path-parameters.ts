/** Reads the parameters of a path that matches the template. */
export function readPathParameters(template: string, pathname: string): Record<string, string> {
  const segments = pathname.split("/");
  const parameters: Record<string, string> = {};
  for (const [index, part] of template.split("/").entries()) {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name !== undefined) parameters[name] = decode(segments[index] ?? "");
  }
  return parameters;
}

/** Returns an incomplete escape unchanged; the operation then finds nothing with that name. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
