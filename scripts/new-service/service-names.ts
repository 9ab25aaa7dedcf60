import { existsSync } from "node:fs";
import { join } from "node:path";
import { SpecError } from "../spec/spec-error.ts";

/** How a service is called in different places. */
export interface ServiceNames {
  /** In folders and packages: `access-control`. */
  name: string;
  /** In types and functions: `AccessControl`. */
  typeName: string;
  /** In prose: `Access Control`. */
  title: string;
  /** In URLs: `accesscontrol`. */
  segment: string;
}

/**
 * Makes the names of a new service.
 *
 * @throws {SpecError} if the name is not in kebab-case, or is taken.
 */
export function serviceNames(root: string, name: string): ServiceNames {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new SpecError(`"${name}" is not in kebab-case, like access-control.`);
  }
  const taken = [`packages/${name}`, `specs/${name}`].find((path) => existsSync(join(root, path)));
  if (taken) throw new SpecError(`"${name}" is taken: there is ${taken} already.`);
  // A target of `pnpm generate`, beside the services.
  if (name === "docs") throw new SpecError(`"${name}" is taken: it is what \`pnpm generate\` calls the documentation.`);

  const words = name.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return { name, typeName: words.join(""), title: words.join(" "), segment: name.replaceAll("-", "") };
}
