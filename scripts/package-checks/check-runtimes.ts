import type { PackedPackage } from "../consumer/pack-package.ts";
import { isExpected, listRuntimes, runCall } from "../consumer/run-call.ts";
import type { CheckResult } from "./check-result.ts";

/** Checks that the installed package answers a call on this Node, and on every runtime that the consumer lists. */
export async function checkRuntimes({ name, shortName }: Named, consumer: string): Promise<CheckResult> {
  const summary: string[] = [];
  const problems: string[] = [];

  for (const runtime of await listRuntimes(consumer)) {
    if (isExpected(runtime)) {
      const problem = await runCall(runtime, shortName, consumer);
      if (problem === undefined) summary.push(runtime.title);
      else problems.push(problem);
    } else {
      summary.push(`(${runtime.title} skipped, it is for Linux x64)`);
    }
  }
  return { package: name, check: "runtimes", summary: summary.join(", "), problems };
}

type Named = Pick<PackedPackage, "name" | "shortName">;
