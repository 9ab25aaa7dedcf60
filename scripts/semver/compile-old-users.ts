import { writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { compile } from "./compile.ts";
import { plantUsers } from "./plant-users.ts";
import { exampleOf, readOldUsers } from "./read-old-users.ts";
import { withFolder } from "./with-folder.ts";

/** A line from the last release that does not compile any more. */
export interface BrokenUser {
  /** Where it was in the last release. */
  file: string;
  line: number;
  code: string;
  error: string;
}

/** Compiles the code that the last release came with, unchanged, against the packages as they are now. */
export async function compileOldUsers(
  root: string,
  commit: string,
  service: string,
  schema: string,
): Promise<BrokenUser[]> {
  const old = await readOldUsers(root, commit, service);
  if (old.users.size === 0) return [];
  const errors = await withFolder(async (folder) => {
    await plantUsers(root, folder, service, schema, old);
    const projects = [...Map.groupBy(old.users.keys(), (path) => exampleOf(path) ?? ".")];
    const found = projects.map(async ([project, files]) => {
      // An example is compiled as it was then, for it may rely on what only its own settings bring. What they name may
      // not be installed any more; then it cannot be judged.
      const own = old.companions.has(`${project}/tsconfig.json`) ? "./tsconfig.json" : config.extends;
      const settings = { ...config, extends: own, include: [], files: files.map((file) => relative(project, file)) };
      await writeFile(join(folder, project, "tsconfig.old.json"), JSON.stringify(settings));
      const errors = await compile(folder, join(project, "tsconfig.old.json"));
      const settingsErrors = errors.filter(({ file }) => file === "").map(({ message }) => message);
      if (settingsErrors.some((message) => !message.startsWith("TS2688"))) throw new Error(settingsErrors.join("\n"));
      return settingsErrors.length > 0 ? [] : errors;
    });
    return (await Promise.all(found)).flat();
  });

  // What else an example of that time imports may not be installed any more.
  const lost = new Set(errors.filter(({ message }) => isForeign(message)).map(({ file }) => file));
  return errors.flatMap(({ file, line, message }) => {
    const code = old.users.get(file)?.split("\n")[line - 1]?.trim();
    const isOurs = code !== undefined && !lost.has(file) && !isAboutTest(code, message);
    return isOurs ? [{ file, line, code, error: message }] : [];
  });
}

const config = {
  extends: join(import.meta.dirname, "../../tsconfig.source.json"),
  compilerOptions: { skipLibCheck: true },
};

function isForeign(message: string): boolean {
  return message.startsWith("TS2307") && !/'(@itwin-rest\/|\.)/.test(message);
}

/** That a type is exactly this, or that a mistake does not compile, is what a test says and no user does. */
function isAboutTest(code: string, message: string): boolean {
  return /\bexpectTypeOf\b/.test(code) || message.startsWith("TS2578");
}
