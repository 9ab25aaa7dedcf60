import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { UserError } from "./user-error.ts";

/** A command line program. */
export interface Command<Options extends ParseArgsOptionsConfig> {
  /** Printed for `--help` and after a wrong argument: how the command is called, and a line for each option. */
  usage: string;
  /** Options in the format of `parseArgs`. */
  options?: Options;
  /** Maximum number of arguments that are not options. @default 0 */
  maxArguments?: number;
  /** The work. A returned text is printed. */
  run(values: Values<Options>, args: string[]): Promise<string | undefined>;
}

type Values<Options extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ options: Options }>>["values"];

/**
 * Runs a command with the arguments of this process.
 *
 * Exits with code 1 after a `UserError`, whose message is printed without a stack, and with code 2 after a wrong argument.
 */
export async function runCommand<const Options extends ParseArgsOptionsConfig>(
  { usage, options, maxArguments = 0, run }: Command<Options>,
  args: string[] = process.argv.slice(2),
): Promise<void> {
  if (args.includes("--help") || args.includes("-h")) return console.log(usage);

  const parsed = parse(args, { ...options } as Options, maxArguments);
  if (typeof parsed === "string") {
    console.error(`${parsed}\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  try {
    const output = await run(parsed.values, parsed.positionals);
    if (output !== undefined) console.log(output);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Returns the parsed arguments, or the reason why they are wrong. */
function parse<Options extends ParseArgsOptionsConfig>(args: string[], options: Options, maxArguments: number) {
  try {
    const parsed = parseArgs({ args, options, allowPositionals: maxArguments > 0 });
    const surplus = parsed.positionals[maxArguments];
    return surplus === undefined ? parsed : `Unexpected argument '${surplus}'.`;
  } catch (error) {
    // `parseArgs` throws a TypeError with a code for everything that the options do not allow.
    if (error instanceof TypeError && "code" in error) return error.message;
    throw error;
  }
}
