import { statSync } from "node:fs";
import { join } from "node:path";
import { bundlePage } from "../consumer/bundle-page.ts";
import type { PackedPackage } from "../consumer/pack-package.ts";
import { compileProject } from "../process/compile-project.ts";
import { checkBudget } from "./budgets.ts";
import type { Finding } from "./finding.ts";

/** Texts that are only in a bundle with paginate, poll, createClientCredentials, unwrap or specHash, which a call does not use. */
const notImported = ["PaginationError", "Polling", "client_credentials", "ApiError", "sha256-"];

/** Files that grow with a spec or with each release. */
const growing = /\.gen\.(js|d\.ts)$|^(openapi\.json|CHANGELOG\.md)$/;

/** Counts the files of a tarball, and the bytes before compression of those that are written by hand. */
export function checkTarball({ shortName, isService, folder, files }: PackedPackage): Finding {
  const written = files.filter((file) => !growing.test(file));
  const bytes = written.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return checkBudget(`tarball of ${isService ? "a service" : shortName}`, { files: files.length, bytes });
}

/**
 * Measures a call of a service in a browser, with everything that it imports.
 *
 * size-limit measures the same with the same bundler, but subtracts the size of an empty project, and its plugins have no
 * types.
 */
export async function checkCall({ shortName }: Pick<PackedPackage, "shortName">, consumer: string): Promise<Finding> {
  const subject = "call in a page";
  try {
    const { code, bytes } = await bundlePage({ entryPoints: [join(consumer, shortName, "call.js")] });
    const surplus = notImported.filter((text) => code.includes(text));
    const problems = surplus.map((text) => `"${text}" is in the bundle although it is not imported.`);
    return checkBudget(subject, { bytes }, problems);
  } catch (error) {
    return checkBudget(subject, {}, [`does not bundle for browsers: ${error}`]);
  }
}

/** Counts the types that an editor instantiates for a file with three calls, without and with those of libraries. */
export async function checkTypes(consumer: string): Promise<Finding> {
  const figures: Record<string, number> = {};
  const problems: string[] = [];
  for (const [unit, skipLibCheck] of Object.entries({
    instantiations: "true",
    "instantiations with libraries": "false",
  })) {
    const flags = ["-p", "tsconfig.three-calls.json", "--extendedDiagnostics", "--skipLibCheck", skipLibCheck];
    const { errors, output } = await compileProject(consumer, flags);
    if (errors[0]) problems.push(`three-calls.ts does not compile: ${errors[0].message}`);
    figures[unit] = Number(/^Instantiations:\s+(\d+)/m.exec(output)?.[1]);
  }
  return checkBudget("types of three calls", figures, problems);
}
