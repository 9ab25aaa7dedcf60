import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runSteps } from "../../process/run-steps.ts";
import { findUnreleased } from "./find-unreleased.ts";
import { installRelease } from "./install-release.ts";
import type { Change } from "./release-change.ts";
import { listReleases } from "./release-copy.ts";

/** Adds a property to a response of Export: the change releases its client and the mock, which ships all specs. */
const specChange: Change = {
  row: "spec change",
  column: "released alone",
  edits: [
    {
      file: "specs/export/authorization/schemas.yaml",
      text: "    isUserAuthorized:\n",
      replacement: `    authorizedAt:
      type: string
      description: When the user authorized.
    isUserAuthorized:
`,
    },
  ],
  message: "feat(export): add the time of the authorization",
  async check(releases, copy, folder, { registry, log }) {
    const unreleased = await findUnreleased(copy, releases, registry, folder);
    if (unreleased.length > 0) return unreleased.join(" ");
    const names = releases.map(({ name }) => name).sort();
    if (names.join(" and ") !== "@itwin-rest/export and @itwin-rest/mock") {
      return `It released ${listReleases(releases)}, not Export and the mock.`;
    }
    log("The files of every other package are the published ones.");
    return undefined;
  },
};

/** Adds an export to core that Export passes on: both are released, and Export runs as installed from the registry. */
const coreChange: Change = {
  row: "core change",
  column: "runs with core",
  edits: [
    {
      file: "packages/core/src/unwrap.ts",
      text: "/**\n",
      replacement: 'export const passedOn: string = "from core";\n\n/**\n',
    },
    { file: "packages/core/src/index.ts", text: "export { unwrap }", replacement: "export { passedOn, unwrap }" },
    { file: "packages/export/src/index.ts", text: "  paginate,\n", replacement: "  paginate,\n  passedOn,\n" },
  ],
  message: "feat(core): pass an export on",
  async check(releases, _copy, folder, setup) {
    const [core, service] = ["@itwin-rest/core", "@itwin-rest/export"].map((name) =>
      releases.find((release) => release.name === name),
    );
    if (!core || !service) return `It released ${listReleases(releases)}, not core and Export.`;

    await installRelease(service, "npm", folder, setup);
    await writeFile(join(folder, "run.js"), `import { passedOn } from "${service.name}";\nconsole.log(passedOn);\n`);
    const output = (await runSteps(folder, [["node", "run.js"]])).trim();
    if (output !== "from core") return `${service.name} ${service.version} printed ${output}.`;
    setup.log(`Export ${service.version} passes on an export of core ${core.version}, and prints "${output}".`);
    return undefined;
  },
};

/** The changes that are released one after the other, after the release of all packages. */
export const changes: Change[] = [specChange, coreChange];
