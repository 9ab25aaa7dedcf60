import { join } from "node:path";
import { comparePackages } from "../compare-packages.ts";
import type { Reason } from "../reason.ts";
import { type Files, readWorkingTree } from "../snapshot.ts";
import type { Version } from "./policy-edits.ts";

const checkout = join(import.meta.dirname, "../../..");
const core = [...readWorkingTree(checkout)].filter(
  ([path]) => path.startsWith("packages/core/") && !path.endsWith(".test-d.ts"),
);

/** Rates changes from one version of a package to another, each as that of a separate package, in one program. */
export async function rateRows(rows: { before: Version; after: Version }[]): Promise<Reason[][]> {
  const filesOf = (side: "before" | "after"): Files =>
    new Map([...core, ...rows.flatMap((row, index) => Object.entries(packageFiles(index, row[side])))]);
  const reasons = await comparePackages(checkout, filesOf("before"), filesOf("after"));
  return rows.map((_, index) => reasons.get(`@row/${index}`) ?? []);
}

function packageFiles(index: number, version: Version): Record<string, string> {
  const manifest = { exports: { ".": "./dist/index.js" }, ...JSON.parse(version["package.json"] ?? "{}") };
  const files: Version = {
    "src/index.ts": "export {};",
    ...version,
    "package.json": JSON.stringify({ name: `@row/${index}`, version: "1.0.0", ...manifest }),
  };
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`packages/row-${index}/${path}`, text]));
}
