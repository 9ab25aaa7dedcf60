import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConsumer } from "../consumer/create-consumer.ts";
import { listPublicPackages } from "../consumer/list-public-packages.ts";
import { packPackage } from "../consumer/pack-package.ts";
import { checkConsumer } from "./check-consumer.ts";
import { checkContents } from "./check-contents.ts";
import { checkLeaks } from "./check-leaks.ts";
import { checkManifest } from "./check-manifest.ts";
import { checkPublishing } from "./check-publishing.ts";
import { checkReproducible } from "./check-reproducible.ts";
import { checkResolution } from "./check-resolution.ts";
import { type CheckResult, formatResult } from "./check-result.ts";
import { checkRuntimes } from "./check-runtimes.ts";
import { checkSize } from "./check-size.ts";
import { checkSpec } from "./check-spec.ts";
import { checkTypeCost } from "./check-type-cost.ts";
import { checkTypes } from "./check-types.ts";

/** Packs each public package once, installs the tarballs in a user's project, and yields what each check found. */
export async function* checkPackages(root: string): AsyncGenerator<CheckResult> {
  const folder = await mkdtemp(join(tmpdir(), "check-packages-"));
  try {
    const sources = await listPublicPackages(root);
    const packages = await Promise.all(sources.map((source) => packPackage(source, join(folder, "packed"))));
    const consumer = join(folder, "consumer");
    await createConsumer(packages, consumer);

    for (const packed of packages) {
      yield checkManifest(packed);
      yield await checkContents(packed);
      yield await checkReproducible(packed);
      if (packed.isService) yield await checkSpec(packed);
      yield await checkLeaks(packed);
      yield await checkPublishing(packed);
      yield await checkResolution(packed);
      yield checkConsumer(packed, consumer);
      if (packed.isService) yield await checkSize(packed, consumer);
      yield await checkRuntimes(packed, consumer);
    }
    yield* await checkTypes(packages, consumer);
    yield await checkTypeCost(consumer);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  let failures = 0;
  for await (const result of checkPackages(join(import.meta.dirname, "../.."))) {
    console.log(formatResult(result));
    if (result.problems.length > 0) failures++;
  }
  console.log(failures > 0 ? `${failures} checks failed.` : "The packages are fit to publish.");
  process.exitCode = failures > 0 ? 1 : 0;
}
