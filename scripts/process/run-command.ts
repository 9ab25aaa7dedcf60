import { SpecError } from "../spec/spec-error.ts";

/** Prints what a command says; a SpecError, which is for a person to mend, without its stack and with exit code 1. */
export async function runCommand(command: () => Promise<string>): Promise<void> {
  try {
    console.log(await command());
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
