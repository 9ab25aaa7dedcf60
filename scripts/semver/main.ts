import { join } from "node:path";
import { parseArgs } from "node:util";
import { serviceFiles } from "../generate/service-files.ts";
import { listServices } from "../spec/list-services.ts";
import { readSpecs } from "../spec/read-spec.ts";
import { SpecError } from "../spec/spec-error.ts";
import { formatMarkdown, formatVerdict } from "./format-verdict.ts";
import { checkChangeset, writeChangeset } from "./require-changeset.ts";
import { VerdictError } from "./verdict-error.ts";
import { type Verdict, verdictOf } from "./verdict-of.ts";

/** What to do about the verdicts, and with what to compare. */
export interface VerdictOptions {
  /** A commit to compare with. @default the tag of each service's last release */
  base?: string;
  /** Fails if the waiting changesets ask for too little. */
  check?: boolean;
  /** Writes or raises the changesets that ask for too little. */
  write?: boolean;
  json?: boolean;
  markdown?: boolean;
}

/** What came of it. */
export interface VerdictReport {
  /** The verdicts, in the format that was asked for. */
  text: string;
  /** What was done about changesets, or is to be done, a line each. */
  notes: string[];
  /** Whether all is well. */
  isGood: boolean;
}

/**
 * Judges how big the change of each service is since its last release.
 *
 * @throws {SpecError} if a spec breaks a rule.
 * @throws {VerdictError} if there is nothing to compare with where something should be.
 */
export async function verdict(root: string, options: VerdictOptions = {}): Promise<VerdictReport> {
  const verdicts = await judgeServices(root, options.base);
  const notes: string[] = [];
  let isGood = verdicts.every(({ bump, broken }) => bump === "major" || broken.length === 0);
  for (const found of verdicts) {
    const problem = options.check ? await checkChangeset(root, found) : undefined;
    if (options.write) notes.push(await writeChangeset(root, found));
    if (problem) notes.push(problem);
    isGood &&= problem === undefined;
  }
  return { text: print(verdicts, options), notes, isGood };
}

async function judgeServices(root: string, base: string | undefined): Promise<Verdict[]> {
  const services = listServices(root);
  const documents = await readSpecs(root, services);
  return Promise.all(
    Object.entries(documents).map(async ([service, document]) => {
      const [openapi, schema] = await serviceFiles(service, document);
      const now = { document: JSON.parse(openapi?.text ?? ""), schema: schema?.text ?? "" };
      return verdictOf(root, service, now, base);
    }),
  );
}

function print(verdicts: Verdict[], { json, markdown }: VerdictOptions): string {
  if (json) return JSON.stringify(verdicts, null, 2);
  return markdown ? formatMarkdown(verdicts) : verdicts.map(formatVerdict).join("\n");
}

if (import.meta.main) {
  try {
    const { values } = parseArgs({
      options: {
        base: { type: "string" },
        check: { type: "boolean" },
        write: { type: "boolean" },
        json: { type: "boolean" },
        markdown: { type: "boolean" },
      },
    });
    const { text, notes, isGood } = await verdict(join(import.meta.dirname, "../.."), values);
    console.log(text);
    for (const note of notes) console.error(note);
    if (!isGood) process.exitCode = 1;
  } catch (error) {
    const isUsage = error instanceof VerdictError || (error instanceof TypeError && "code" in error);
    if (!isUsage && !(error instanceof SpecError)) throw error;
    console.error(error.message);
    process.exitCode = isUsage ? 2 : 1;
  }
}
