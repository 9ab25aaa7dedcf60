import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const folder = new URL(".", import.meta.url);
const packages = readdirSync(new URL("../../packages/", folder));

test.each(packages)("the first example in the README of %s compiles and runs", (name) => {
  const { compiled, ran } = tryExample(`packages/${name}/README.md`, "./use-mock.ts");

  expect(compiled).toEqual({ output: "", status: 0 });
  expect(ran).toEqual({ output: expect.stringMatching(/The user authorizes at https:|^false$/m), status: 0 });
});

test("the example for OpenTelemetry compiles and makes a span of each attempt", () => {
  const { compiled, ran } = tryExample("docs/opentelemetry.md", "./print-spans.ts");

  expect(compiled).toEqual({ output: "", status: 0 });
  expect(ran.output.trim().split("\n")).toEqual([
    'GET /authorizationinformation {"http.request.method":"GET","http.request.resend_count":0,"http.response.status_code":503}',
    'GET /authorizationinformation {"http.request.method":"GET","http.request.resend_count":1,"http.response.status_code":200}',
    "200",
  ]);
});

interface Outcome {
  output: string;
  status: number | null;
}

/** Compiles and runs the first example of a document as its reader would, after `preload`. */
function tryExample(document: string, preload: string): { compiled: Outcome; ran: Outcome } {
  const text = readFileSync(new URL(`../../${document}`, folder), "utf8");
  const example = /```ts\n(.+?)```/s.exec(text)?.[1] ?? expect.unreachable("no example");
  const file = new URL("example.ts", folder);
  writeFileSync(file, example);
  try {
    return {
      compiled: run("node_modules/typescript/bin/tsc", "--project", "tsconfig.json", "--customConditions", "none"),
      ran: run("--import", preload, fileURLToPath(file)),
    };
  } finally {
    rmSync(file);
  }
}

function run(...argv: string[]): Outcome {
  const { stdout, stderr, status } = spawnSync(process.execPath, argv, {
    cwd: fileURLToPath(folder),
    encoding: "utf8",
    env: { ...process.env, ITWIN_ACCESS_TOKEN: "anna" },
  });
  return { output: stdout + stderr, status };
}
