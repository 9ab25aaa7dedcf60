import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Output and exit status of a command. */
export interface Outcome {
  output: string;
  status: number | null;
}

/** Runs Node in the folder of these tests, for at most a minute. */
export function run(argv: string[], environment: Record<string, string> = {}): Outcome {
  const { stdout, stderr, status } = spawnSync(process.execPath, argv, {
    cwd: fileURLToPath(new URL(".", import.meta.url)),
    encoding: "utf8",
    env: { PATH: process.env.PATH, NO_COLOR: "1", ...environment },
    timeout: 55_000,
  });
  return { output: stdout + stderr, status };
}
