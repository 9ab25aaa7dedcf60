import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { UserError } from "../../process/user-error.ts";

/** The cost of a command with all of its processes. */
export interface Cost {
  /** Time on the clock in seconds. */
  elapsed: number;
  /** Time of the processors in seconds. */
  processor: number;
  /** The peak memory of all processes together, in MiB. Shared memory is counted once for each process. */
  memory: number;
}

/**
 * Runs a command of a shell in a folder and measures it, on Linux and macOS.
 *
 * @throws {UserError} with its output if it fails.
 */
export async function measureCommand(command: string, folder: string): Promise<Cost> {
  const start = performance.now();
  // A separate session finds the processes that the command starts. `times` also counts those that have ended.
  const shell = spawn("bash", ["-c", `(${command}) 2>&1; code=$?; times; exit $code`], { cwd: folder, detached: true });
  const output = text(shell.stdout);
  const samples = [residentMemory(shell.pid as number)];
  const timer = setInterval(() => samples.push(residentMemory(shell.pid as number)), 200);
  const [code] = await once(shell, "close");
  clearInterval(timer);
  const elapsed = (performance.now() - start) / 1000;
  if (code !== 0) throw new UserError(`${command} failed in ${folder}:\n${await output}`);
  return { elapsed, processor: processorTime(await output), memory: Math.max(...(await Promise.all(samples))) };
}

/** Returns the time of all children from the last line of the output of `times`, such as `0m1.200s 0m0.300s`. */
export function processorTime(output: string): number {
  const last = output.trim().split("\n").at(-1) ?? "";
  const times = [...last.matchAll(/(\d+)m([\d.]+)s/g)];
  return times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

async function residentMemory(session: number): Promise<number> {
  try {
    const { stdout } = await promisify(execFile)("ps", ["-o", "rss=", "-s", String(session)]);
    return stdout.split("\n").reduce((sum, line) => sum + Number(line), 0) / 1024;
  } catch {
    // The command has ended.
    return 0;
  }
}
