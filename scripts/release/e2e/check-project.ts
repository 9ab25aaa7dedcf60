import type { Browser } from "playwright-core";
import { compileTypes, listCompilers } from "../../consumer/compile-types.ts";
import { isExpected, listRuntimes, runCall } from "../../consumer/run-call.ts";
import { type Outcome, outcomeOf } from "./cell.ts";
import type { Tools } from "./install-tools.ts";
import { bundlers, openPage } from "./open-page.ts";
import { runWorkerd } from "./run-workerd.ts";

/** What was found in one place. */
export interface Finding {
  column: string;
  title: string;
  outcome: Outcome;
}

/** Compiles and runs what a user of one package writes everywhere that it should, in the project at `folder`. */
export async function checkProject(
  folder: string,
  name: string,
  tools: Tools,
  browser: Browser | undefined,
): Promise<Finding[]> {
  // Three chains, for a compiler keeps a core busy and a runtime mostly waits.
  const chains = [checkTypes(folder, tools), checkRuntimes(folder, name, tools), checkPages(folder, name, browser)];
  return (await Promise.all(chains)).flat();
}

async function checkTypes(folder: string, tools: Tools): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const compiler of await listCompilers(tools.users)) {
    const errors = await compileTypes(compiler, folder);
    const column = compiler.version.replace("typescript-", "ts ");
    findings.push({
      column,
      title: compiler.title,
      outcome: outcomeOf(errors.length > 0 ? errors.join(" ") : undefined),
    });
  }
  return findings;
}

async function checkRuntimes(folder: string, name: string, tools: Tools): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const runtime of await listRuntimes(tools.users)) {
    const outcome: Outcome = isExpected(runtime)
      ? outcomeOf(await runCall(runtime, name, folder))
      : { passed: "skipped", reason: "it is for Linux x64" };
    findings.push({ column: runtime.title.replace(/\..*/, ""), title: runtime.title, outcome });
  }
  findings.push({ column: "workerd", title: "workerd", outcome: await runWorkerd(folder, name, tools) });
  return findings.sort((one, other) => one.title.localeCompare(other.title, "en", { numeric: true }));
}

async function checkPages(folder: string, name: string, browser: Browser | undefined): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [bundler, bundle] of Object.entries(bundlers)) {
    const outcome: Outcome = browser
      ? outcomeOf(
          await bundle(folder, name)
            .then((page) => openPage(browser, page))
            .catch(describe),
        )
      : { passed: "skipped", reason: "there is no Chromium" };
    findings.push({ column: bundler, title: `Chromium, bundled by ${bundler}`, outcome });
  }
  return findings;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
