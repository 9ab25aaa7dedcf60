import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { committer } from "../../process/copy-repository.ts";
import { runSteps } from "../../process/run-steps.ts";
import { UserError } from "../../process/user-error.ts";
import { type Cell, listFailures } from "./cell.ts";
import { listReleases, packCopy, publishCopy, versionCopy } from "./release-copy.ts";
import type { Setup } from "./tools.ts";

/** Texts of modules with their replacements: core exports one more name, and Export passes it on. */
export const edits: [path: string, text: string, replacement: string][] = [
  ["packages/core/src/unwrap.ts", "/**\n", 'export const passedOn: string = "from core";\n\n/**\n'],
  ["packages/core/src/index.ts", "export { unwrap }", "export { passedOn, unwrap }"],
  ["packages/export/src/index.ts", "  paginate,\n", "  paginate,\n  passedOn,\n"],
];

/** Adds an export to core that Export passes on: both are released, and Export runs as installed from the registry. */
export async function releaseCoreExport(copy: string, folder: string, setup: Setup): Promise<Cell> {
  const cell = { package: "@itwin-rest/export", installer: "core change", column: "runs with core", title: "release" };
  const result = { ...cell, problem: await findProblem(copy, folder, setup) };
  for (const failure of listFailures([result])) setup.log(failure);
  return result;
}

async function findProblem(copy: string, folder: string, setup: Setup): Promise<string | undefined> {
  for (const [path, text, replacement] of edits) {
    const source = await readFile(join(copy, path), "utf8");
    await writeFile(join(copy, path), replaceText(path, source, text, replacement));
  }
  // The rating alone decides which packages are released.
  await runSteps(copy, [["pnpm", "semver", "--write"]]);
  await runSteps(copy, [["git", "add", "--all"]]);
  await runSteps(copy, [["git", "commit", "--quiet", "--message", "feat(core): pass an export on"]], committer);
  await versionCopy(copy, setup);
  const releases = await packCopy(copy, setup);
  const [core, service] = ["@itwin-rest/core", "@itwin-rest/export"].map((name) =>
    releases.find((release) => release.name === name),
  );
  if (!core || !service) return `It released ${listReleases(releases)}, not core and Export.`;
  await publishCopy(copy, setup);

  await mkdir(folder, { recursive: true });
  const manifest = { private: true, type: "module", dependencies: { [service.name]: service.version } };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await writeFile(join(folder, ".npmrc"), setup.registry.scope);
  await writeFile(join(folder, "run.js"), `import { passedOn } from "${service.name}";\nconsole.log(passedOn);\n`);
  const install = ["npm", "install", "--prefer-offline", "--no-audit", "--no-fund"] as const;
  await runSteps(folder, [[...install]], { npm_config_cache: join(folder, ".cache") });
  const output = (await runSteps(folder, [["node", "run.js"]])).trim();
  if (output !== "from core") return `${service.name} ${service.version} printed ${output}.`;
  setup.log(`Export ${service.version} passes on an export of core ${core.version}, and prints "${output}".`);
  return undefined;
}

/**
 * Returns a text with a replacement.
 *
 * @throws {UserError} if the file does not contain the text.
 */
export function replaceText(path: string, source: string, text: string, replacement: string): string {
  if (!source.includes(text)) {
    throw new UserError(`${path} has changed. Choose another text in scripts/release/e2e/pass-export-on.ts.`);
  }
  return source.replace(text, () => replacement);
}
