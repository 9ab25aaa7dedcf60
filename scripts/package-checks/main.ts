import { join } from "node:path";
import { createConsumer } from "../consumer/create-consumer.ts";
import { listPublicPackages } from "../consumer/list-public-packages.ts";
import { packPackage } from "../consumer/pack-package.ts";
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
import { type CheckResult, formatResult } from "./check-result.ts";
import { checkSpec } from "./check-spec.ts";

/** The projects of TypeScript that the code of users is compiled with. */
const compilations = {
  types: "tsconfig.json",
  "types with lib es2020": "tsconfig.former-library.json",
  "types without strict": "tsconfig.without-strict.json",
  "types with openapi-fetch's libraries": "tsconfig.ecosystem.json",
};

/** Packs each public package once, installs the tarballs in a user's project, and yields the result of each check. */
async function* checkPackages(root: string, folder: string): AsyncGenerator<CheckResult> {
  const sources = listPublicPackages(root);
  const packages = await Promise.all(sources.map((source) => packPackage(source, join(folder, "packed"))));
  const consumer = join(folder, "consumer");
  await createConsumer(packages, consumer);

  for (const packed of packages) {
    yield checkManifest(packed);
    yield await checkContents(packed);
    if (packed.isService) yield await checkSpec(packed);
    yield await checkLeaks(packed);
    yield await checkPublishing(packed);
    yield checkTarball(packed);
    if (packed.isService) yield await checkCall(packed, consumer);
    yield resultOf(packed.name, "runtimes", await tryRuntimes(consumer, consumer, packed.shortName));
  }
  for (const [check, project] of Object.entries(compilations)) {
    yield resultOf("all packages", check, await tryCompilers(consumer, consumer, ["-p", project]));
  }
  yield resultOf("all packages", "calls with openapi-fetch's libraries", [await tryNode(consumer, "ecosystem")]);
  yield resultOf("all packages", "declarations of a library", await tryDeclarations(consumer));
  yield await checkTypes(consumer);
}

function resultOf(name: string, check: string, trials: Trial[]): CheckResult {
  const titles = trials.map(({ title, skipped }) => (skipped ? `(${title} skipped. ${skipped})` : title));
  return { package: name, check, summary: titles.join(", "), problems: failuresOf(trials) };
}

if (import.meta.main) {
  await runCommand({
    usage: "pnpm check:packages\n\nPacks the packages and checks the tarballs as their users install them.",
    run: () =>
      withTemporaryFolder("package-checks", async (folder) => {
        let failures = 0;
        for await (const result of checkPackages(join(import.meta.dirname, "../.."), folder)) {
          console.log(formatResult(result));
          if (result.problems.length > 0) failures++;
        }
        if (failures > 0) throw new UserError(`${failures} checks failed.`);
        return "The packages can be published.";
      }),
  });
}
