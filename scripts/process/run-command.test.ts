import { join } from "node:path";
import { expect, test } from "vitest";
import { plantFolder } from "../testing/plant-folder.ts";
import { runProgram } from "./run-program.ts";

const program = `
import { runCommand } from ${JSON.stringify(import.meta.resolve("./run-command.ts"))};
import { UserError } from ${JSON.stringify(import.meta.resolve("./user-error.ts"))};

await runCommand({
  usage: "pnpm greet <name> [--loud]",
  options: { loud: { type: "boolean" } },
  maxArguments: 1,
  async run({ loud }, [name]) {
    if (name === "unknown") throw new UserError("There is no such name.");
    if (name === "bug") throw new Error("A bug.");
    return loud ? \`HELLO \${name}\` : \`Hello \${name}\`;
  },
});
`;

test.each([
  [["world", "--loud"], 0, "HELLO world\n"],
  [["--help"], 0, "pnpm greet <name> [--loud]\n"],
  [["world", "-h"], 0, "pnpm greet <name> [--loud]\n"],
  [["unknown"], 1, "There is no such name.\n"],
  [["world", "again"], 2, "Unexpected argument 'again'.\n\npnpm greet <name> [--loud]\n"],
])("prints the result or one message: %j", async (args, code, output) => {
  expect(await greet(args)).toEqual({ code, output });
});

test("prints the usage and no stack for an unknown option", async () => {
  const { code, output } = await greet(["world", "--quiet"]);

  expect(code).toBe(2);
  expect(output).toMatch(/^Unknown option '--quiet'.*\n\npnpm greet <name> \[--loud\]\n$/);
});

test("keeps the stack of every other error", async () => {
  const { code, output } = await greet(["bug"]);

  expect(code).toBe(1);
  expect(output).toContain("Error: A bug.\n    at ");
});

async function greet(args: string[]) {
  const folder = await plantFolder({ "greet.ts": program, "package.json": '{ "type": "module" }' });
  const { code, output } = await runProgram(process.execPath, [join(folder, "greet.ts"), ...args], folder);
  return { code, output };
}
