import { existsSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../process/user-error.ts";

/** Spellings of the name of a service. */
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
 * @throws {UserError} if the name is not in kebab-case, or is taken.
 */
export function serviceNames(root: string, name: string): ServiceNames {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new UserError(`"${name}" is not in kebab-case. Write it like access-control.`);
  }
  // Folders alone do not count: ignored build output of another branch may remain in them.
  const files = [`packages/${name}/package.json`, `specs/${name}/openapi.yaml`];
  const taken = files.find((path) => existsSync(join(root, path)));
  if (taken) throw new UserError(`"${name}" is taken by ${taken}. Choose another name.`);
  if (reserved.test(name)) throw new UserError(`"${name}" is a reserved name. Choose another name.`);

  const words = name.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return { name, typeName: words.join(""), title: words.join(" "), segment: name.replaceAll("-", "") };
}

/** A target of `pnpm generate`, folders of `specs/` and of a user's project, and names that Windows does not allow for files. */
const reserved = /^(docs|shared|ecosystem|library|page|worker|con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
