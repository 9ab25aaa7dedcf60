import { expect, test } from "vitest";
import { plantFolder } from "./check-packages/testing/plant-folder.ts";
import { lintWorkflows } from "./lint-workflows.ts";

const workflow = `name: planted
on: push
permissions: {}
jobs:
  plant:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
      - run: echo "\${{ github.ref }}"
`;

test("is content with a workflow without a fault", async () => {
  expect(await lint(workflow)).toBe("1 workflows keep every rule.");
});

test.each([
  ["a misspelt context", "github.ref }", "github.reff }", 'planted.yml:9:24 property "reff" is not defined'],
  ["a misspelt permission", "permissions: {}", "permissions: { id-tokn: write }", 'unknown permission scope "id-tokn"'],
  ["a tag for a commit", "08c6903cd8c0fde910a37f88322edcfb5dd907a8", "v5", "planted.yml:8 Pin the action"],
  ["a short commit", "08c6903cd8c0fde910a37f88322edcfb5dd907a8", "08c6903", "planted.yml:8 Pin the action"],
  ["a commit without its version", " # v5.0.0", "", "planted.yml:8 Pin the action"],
])("finds %s", async (_what, text, replacement, problem) => {
  await expect(lint(workflow.replace(text, replacement))).rejects.toThrow(problem);
});

async function lint(text: string): Promise<string> {
  return lintWorkflows(await plantFolder({ ".github/workflows/planted.yml": text }));
}
