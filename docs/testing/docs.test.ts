import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readBlocks } from "./read-blocks.ts";
import { run } from "./run.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

test("the example for OpenTelemetry creates a span for each attempt", () => {
  const { code } =
    readBlocks().find(({ title }) => title.includes("opentelemetry")) ?? expect.unreachable("no example");
  const file = new URL("traced-example.ts", import.meta.url);
  writeFileSync(file, code);
  try {
    const { output } = run(["--import", "./print-spans.ts", "traced-example.ts"], { ITWIN_ACCESS_TOKEN: "anna" });

    expect(output.trim().split("\n")).toEqual([
      'GET /authorizationinformation {"http.request.method":"GET","http.request.resend_count":0,"http.response.status_code":503}',
      'GET /authorizationinformation {"http.request.method":"GET","http.request.resend_count":1,"http.response.status_code":200}',
      "200",
    ]);
  } finally {
    rmSync(file);
  }
});

test("the README contains the output of the demo", () => {
  const shown = /```\n(The mock platform.+?)```/s.exec(read("README.md"))?.[1] ?? expect.unreachable("no output");
  const { output, status } = run(["../../scripts/demo/main.ts"]);

  expect(status).toBe(0);
  expect(settle(output)).toBe(settle(shown));
});

test("the README has at most 100 lines, and code by line 25", () => {
  const lines = read("README.md").split("\n");
  // The table of services grows with each of them.
  const services = lines.filter((line) => /^\| \[`@itwin-rest/.test(line));

  expect(lines.length - 1 - (services.length - 2)).toBeLessThanOrEqual(100);
  expect(lines.indexOf("```ts")).toBeLessThan(25);
});

test("each command is in the documentation of contributors", () => {
  const { scripts } = JSON.parse(read("package.json"));
  const pages = ["CONTRIBUTING.md", "docs/releasing.md", "scripts/benchmarks/README.md"].map(read).join();
  const documented = new Set(pages.matchAll(/`(?:pnpm|npm run) ([\w:-]+)/g).map(([, name]) => name));

  expect(Object.keys(scripts).filter((name) => !documented.has(name))).toEqual([]);
});

/** Removes the parts that differ from run to run: ports, and the number of lines about progress. */
function settle(output: string): string {
  return output
    .replaceAll(/127\.0\.0\.1(:|%3A)\d+/g, "127.0.0.1")
    .replaceAll(/^\w+ \[[#-]+\].+\n/gm, "")
    .replaceAll(/\n+/g, "\n")
    .trim();
}
