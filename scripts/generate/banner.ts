/** The first line of every generated source file: where to go instead of editing it. */
export function banner(spec: string): string {
  return `// Generated from ${spec}. Do not edit: change the spec, then run \`pnpm generate\`.`;
}
