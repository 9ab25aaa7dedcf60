/** Returns the name of a package without its scope, which is also the name of its folder. */
export function shortName(packageName: string): string {
  return packageName.slice(packageName.indexOf("/") + 1);
}
