import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runCommand } from "../process/run-command.ts";

/** The file in which the mock has the specs of all services. It is generated before each build and not committed. */
export const embeddedFile = "packages/mock/src/spec/specs.gen.ts";

/**
 * Writes the committed `openapi.json` of all services into a source file of the mock, which cannot read files in a browser.
 *
 * The documents are one JSON string: it is parsed on first use, and a compiler does not check its thousands of lines.
 */
export function embedSpecs(root: string): void {
  const text = embeddedSource(readDocuments(root));
  const target = join(root, embeddedFile);
  if (existsSync(target) && readFileSync(target, "utf8") === text) return;
  mkdirSync(dirname(target), { recursive: true });
  // A rename is atomic, so a process that reads the file at the same time never reads half of it.
  const temporary = `${target}.${process.pid}`;
  writeFileSync(temporary, text);
  renameSync(temporary, target);
}

function readDocuments(root: string): Record<string, unknown> {
  const packages = join(root, "packages");
  const services = readdirSync(packages).filter((name) => existsSync(join(packages, name, "openapi.json")));
  return Object.fromEntries(
    services.sort().map((name) => [name, JSON.parse(readFileSync(join(packages, name, "openapi.json"), "utf8"))]),
  );
}

function embeddedSource(documents: Record<string, unknown>): string {
  return `// Generated from packages/*/openapi.json by scripts/embed-specs. Do not edit: change the spec, then run \`pnpm generate\`.

/** The documents of all services by name, as JSON. */
export const documentsJson = ${JSON.stringify(JSON.stringify(documents))};
`;
}

if (import.meta.main) {
  await runCommand({
    usage: `node scripts/embed-specs/main.ts\n\nWrites ${embeddedFile} from packages/*/openapi.json.`,
    async run() {
      embedSpecs(join(import.meta.dirname, "../.."));
      return undefined;
    },
  });
}
