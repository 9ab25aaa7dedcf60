import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type CompileError, compile } from "./compile.ts";
import type { Reason } from "./reason.ts";
import type { Release } from "./release.ts";
import { withFolder } from "./with-folder.ts";

/** Compiles the code of each reason with the types of both releases, and keeps it where it is broken by the change. */
export async function confirmReasons(reasons: Reason[], before: Release, after: Release): Promise<Reason[]> {
  if (!reasons.some(({ code }) => code)) return reasons;
  const { text, lines } = userModule(reasons);
  const errors = await withFolder(async (folder) => {
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    for (const [name, { schema }] of Object.entries({ before, after })) {
      await writeFile(join(folder, `${name}.ts`), schema);
      await writeFile(join(folder, `with-${name}.ts`), text.replaceAll("schema.js", `${name}.js`));
    }
    return compile(folder);
  });

  return reasons.map((reason, index) => {
    const start = lines[index] ?? 0;
    const within = ({ line }: CompileError) => line >= start && line < start + (reason.code?.length ?? 0);
    // A call that does not compile any more is another reason than what is read from its result.
    const first = start + (reason.direction === "received" ? 1 : 0);
    const broken = errors.find((error) => error.file === "with-after.ts" && within(error) && error.line >= first);
    const isOld = !errors.some((error) => error.file === "with-before.ts" && within(error));
    if (!broken || !isOld) return { ...reason, code: undefined };
    return { ...reason, error: { line: broken.line - start, message: broken.message } };
  });
}

/** Puts the code of each reason in a function of its own, and tells the line on which it starts. */
function userModule(reasons: Reason[]): { text: string; lines: number[] } {
  const text = [
    `import type { ServiceClient } from ${JSON.stringify(core)};`,
    'import type { components, operations, paths } from "./schema.js";',
    "declare const client: ServiceClient<paths>;",
  ];
  const lines = reasons.map(({ code = [] }) => {
    text.push("export async function user() {", ...code, "}");
    return text.length - code.length;
  });
  return { text: text.join("\n"), lines };
}

const core = join(import.meta.dirname, "../../packages/core/src/index.ts");

const config = {
  extends: join(import.meta.dirname, "../../tsconfig.source.json"),
  compilerOptions: { noEmit: true, types: [], skipLibCheck: true },
  include: ["."],
};
