import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const folder = new URL(".", import.meta.url);
const packages = readdirSync(new URL("../../packages/", folder));

test.each(packages)("the first example in the README of %s compiles and runs", (name) => {
  const { compiled, ran } = tryExample(`packages/${name}/README.md`, "./use-mock.ts");

  expect(compiled).toEqual({ output: "", status: 0 });
  // Every example prints "answered 4…" for a status of failure.
  expect(ran).toEqual({ output: expect.stringMatching(/^(?!.* answered \d).+/), status: 0 });
});

test("the example for OpenTelemetry compiles and creates a span for each attempt", () => {
  const { compiled, ran } = tryExample("docs/opentelemetry.md", "./print-spans.ts");

  expect(compiled).toEqual({ output: "", status: 0 });
  expect(ran.output.trim().split("\n")).toEqual([
    'GET /authorizationinformation {"http.request.method":"GET","http.request.resend_count":0,"http.response.status_code":503}',
    'GET /authorizationinformation {"http.request.method":"GET","http.request.resend_count":1,"http.response.status_code":200}',
    "200",
  ]);
});

test("the README contains the output of the demo", () => {
  const readme = readFileSync(new URL("../../README.md", folder), "utf8");
  const shown = /```\n(The mock platform.+?)```/s.exec(readme)?.[1] ?? expect.unreachable("no output");
  const demo: string = JSON.parse(readFileSync(new URL("../../package.json", folder), "utf8")).scripts.demo;
  const programs = [...demo.matchAll(/examples\/\S+\.ts/g)].map(([program]) => run([`../../${program}`]));

  expect(programs.map(({ status }) => status)).toEqual([0, 0, 0]);
  expect(settle(programs.map(({ output }) => output).join("\n"))).toBe(settle(shown));
});

/** Removes the parts that differ from run to run: ports, and the number of lines about progress. */
function settle(output: string): string {
  return output
    .replaceAll(/127\.0\.0\.1(:|%3A)\d+/g, "127.0.0.1")
    .replaceAll(/^\w+ \[[#-]+\].+\n/gm, "")
    .replaceAll(/\n+/g, "\n")
    .trim();
}

interface Outcome {
  output: string;
  status: number | null;
}

/** Compiles and runs the first example of a document after `preload`. */
function tryExample(document: string, preload: string): { compiled: Outcome; ran: Outcome } {
  const text = readFileSync(new URL(`../../${document}`, folder), "utf8");
  const example = /```ts\n(.+?)```/s.exec(text)?.[1] ?? expect.unreachable("no example");
  const file = new URL("example.ts", folder);
  writeFileSync(file, example);
  try {
    return {
      compiled: run(["node_modules/typescript/bin/tsc", "--project", "tsconfig.json", "--customConditions", "none"]),
      ran: run(["--import", preload, fileURLToPath(file)], { ITWIN_ACCESS_TOKEN: "anna" }),
    };
  } finally {
    rmSync(file);
  }
}

function run(argv: string[], environment: Record<string, string> = {}): Outcome {
  const { stdout, stderr, status } = spawnSync(process.execPath, argv, {
    cwd: fileURLToPath(folder),
    encoding: "utf8",
    env: { PATH: process.env.PATH, ...environment },
  });
  return { output: stdout + stderr, status };
}
