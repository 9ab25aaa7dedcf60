import { join } from "node:path";
import { createConsumer } from "../consumer/create-consumer.ts";
import { listPublicPackages } from "../consumer/list-public-packages.ts";
import { type PackedPackage, packPackage } from "../consumer/pack-package.ts";
import { failuresOf, type Trial } from "../consumer/trial.ts";
import { tryCompilers } from "../consumer/try-compilers.ts";
import { tryDeclarations } from "../consumer/try-declarations.ts";
import { tryNode, tryRuntimes } from "../consumer/try-runtimes.ts";
import { runCommand } from "../process/run-command.ts";
import { UserError } from "../process/user-error.ts";
import { withTemporaryFolder } from "../process/with-temporary-folder.ts";
import { checkCall, checkTarball, checkTypes } from "./check-budgets.ts";
import { checkContents } from "./check-contents.ts";
import { checkLeaks } from "./check-leaks.ts";
import { checkManifest } from "./check-manifest.ts";
import { checkPublishing } from "./check-publishing.ts";
import { checkSpec } from "./check-spec.ts";
import type { Finding } from "./finding.ts";

type Check = (packed: PackedPackage, consumer: string) => Finding | Promise<Finding>;

/** The checks of each package, with the project in which all of them are installed. */
const checks: Record<string, Check> = {
  manifest: checkManifest,
  contents: checkContents,
  leaks: checkLeaks,
  publishing: checkPublishing,
  budget: checkTarball,
  runtimes: async ({ shortName }, consumer) => findingOf(await tryRuntimes(consumer, consumer, shortName)),
};

/** Further checks of the client of a service. */
const serviceChecks: Record<string, Check> = { spec: checkSpec, budget: checkCall };

/** The checks of all packages together. */
const jointChecks: Record<string, (consumer: string) => Promise<Finding>> = {
  types: compile("tsconfig.json"),
  "types with lib es2020": compile("tsconfig.former-library.json"),
  "types without strict": compile("tsconfig.without-strict.json"),
  "types with openapi-fetch's libraries": compile("tsconfig.ecosystem.json"),
  "calls with openapi-fetch's libraries": async (consumer) => findingOf([await tryNode(consumer, "ecosystem")]),
  "declarations of a library": async (consumer) => findingOf(await tryDeclarations(consumer)),
  budget: checkTypes,
};

/** Packs each public package once, installs the tarballs in a user's project, and returns the number of failed checks. */
async function checkPackages(root: string, folder: string): Promise<number> {
  const sources = listPublicPackages(root);
  const packages = await Promise.all(sources.map((source) => packPackage(source, join(folder, "packed"))));
  const consumer = join(folder, "consumer");
  await createConsumer(packages, consumer);

  let failures = 0;
  const report = (subject: string, check: string, { summary, problems }: Finding): void => {
    if (problems.length > 0) failures++;
    const [mark, lines] = problems.length > 0 ? ["✗", problems] : ["✓", [summary]];
    for (const line of lines) console.log(`${mark} ${subject.padEnd(28)} ${check.padEnd(12)} ${line}`);
  };
  for (const packed of packages) {
    const all = [checks, packed.isService ? serviceChecks : {}].flatMap(Object.entries<Check>);
    for (const [name, check] of all) report(packed.name, name, await check(packed, consumer));
  }
  for (const [name, check] of Object.entries(jointChecks)) report("all packages", name, await check(consumer));
  return failures;
}

function compile(project: string): (consumer: string) => Promise<Finding> {
  return async (consumer) => findingOf(await tryCompilers(consumer, consumer, ["-p", project]));
}

function findingOf(trials: Trial[]): Finding {
  const titles = trials.map(({ title, skipped }) => (skipped ? `(${title} skipped. ${skipped})` : title));
  return { summary: titles.join(", "), problems: failuresOf(trials) };
}

await runCommand({
  usage: "pnpm check:packages\n\nPacks the packages and checks the tarballs as their users install them.",
  run: () =>
    withTemporaryFolder("package-checks", async (folder) => {
      const failures = await checkPackages(join(import.meta.dirname, "../.."), folder);
      if (failures > 0) throw new UserError(`${failures} checks failed.`);
      return "The packages can be published.";
    }),
});
