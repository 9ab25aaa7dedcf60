import { existsSync } from "node:fs";
import { copyFile, cp, mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { exampleOf, type OldUsers } from "./read-old-users.ts";

/**
 * Puts the users of an old release in a folder where they find the packages as they are, the service's with the types that
 * its spec says, whether or not they have been generated.
 */
export async function plantUsers(
  root: string,
  folder: string,
  service: string,
  schema: string,
  { users, companions }: OldUsers,
): Promise<void> {
  const own = join("packages", service);
  const isSource = (path: string) => !/^(node_modules|dist)\b|\.test(-d)?\.ts$/.test(relative(join(root, own), path));
  await cp(join(root, own), join(folder, own), { recursive: true, filter: isSource });
  const files = new Map([...users, ...companions, [join(own, "src/schema.gen.ts"), schema]]);
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }

  // What the settings of examples extend.
  for (const path of ["tsconfig.base.json", "tsconfig.source.json"]) {
    await copyFile(join(checkout, path), join(folder, path));
  }

  const examples = new Set([...files.keys()].flatMap((path) => exampleOf(path) ?? []));
  for (const path of [".", ...examples]) {
    await linkEntries(join(root, path, "node_modules"), join(folder, path, "node_modules"), ["@itwin-rest"]);
  }
  // Our own packages are as they are, and what examples share is of that time, as they are.
  const scope = join(folder, "node_modules/@itwin-rest");
  await linkEntries(join(root, "packages"), scope, [service]);
  await symlink(join(folder, own), join(scope, service), "junction");
  for (const [path, text] of companions) {
    const name = path.endsWith("/package.json") ? /"name": "@itwin-rest\/([^"]+)"/.exec(text)?.[1] : undefined;
    if (name) await symlink(join(folder, dirname(path)), join(scope, name), "junction");
  }
}

const checkout = join(import.meta.dirname, "../..");

async function linkEntries(source: string, target: string, except: string[]): Promise<void> {
  if (!existsSync(source)) return;
  await mkdir(target, { recursive: true });
  const names = (await readdir(source)).filter((name) => !name.startsWith(".") && !except.includes(name));
  for (const name of names) await symlink(join(source, name), join(target, name), "junction");
}
