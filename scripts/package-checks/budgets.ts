import type { Finding } from "./finding.ts";

/** A figure that depends on the code alone and not on the machine, such as `bytes`. */
type Figures = Record<string, number>;

/** The maximum of each figure. A commit that raises one must state the reason. */
const budgets: Record<string, Figures> = {
  "tarball of core": { files: 125, bytes: 215_000 },
  "tarball of mock": { files: 200, bytes: 208_000 },
  "tarball of a service": { files: 36, bytes: 64_000 },
  // Minified and compressed, with everything that it imports. openapi-fetch alone has 2,700.
  "call in a page": { bytes: 11_560 },
  // An empty file costs 0, and 27,800 for the libraries of TypeScript itself if the declarations of libraries are checked.
  "types of three calls": { instantiations: 1_800, "instantiations with libraries": 31_500 },
};

const advice: Record<string, string> = {
  files: "Join modules, or exclude what users do not need in tsconfig.build.json.",
  bytes: "esbuild --analyze shows the parts of a page, and tar -tvzf those of a tarball.",
  instantiations: "Simplify the types in packages/core/src; tsc --generateTrace shows which ones cost.",
};

/** Compares figures with their budget. */
export function checkBudget(subject: string, figures: Figures, problems: string[] = []): Finding {
  const lines: string[] = [];
  const exceeded: string[] = [];
  for (const [unit, figure] of Object.entries(figures)) {
    const most = budgets[subject]?.[unit];
    const line = `${subject}: ${figure} of ${most} ${unit}`;
    lines.push(line);
    if (figure <= (most ?? 0)) continue;
    exceeded.push(`${line}. ${advice[unit.replace(/ .*/, "")]} The budget is in scripts/package-checks/budgets.ts.`);
  }
  return { summary: lines.join(", "), problems: [...problems, ...exceeded] };
}
