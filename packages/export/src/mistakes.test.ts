import { expect, test } from "vitest";
import * as service from "./index.js";

// Mistakes that are possible only in untyped code.

const client = service.createExportClient({ accessToken: "token", fetch: () => expect.unreachable() });
const workflows = [service.ensureAuthorized, service.startRun, service.waitForRun] as ((
  ...values: unknown[]
) => Promise<unknown>)[];

test.each(workflows.map((workflow) => [workflow.name, workflow] as const))(
  "%s rejects with a ConfigurationError that names a missing or wrong argument",
  async (_name, workflow) => {
    const refused = (name: string) =>
      expect.objectContaining({ name: "ConfigurationError", message: expect.stringContaining(`\`${name}\` must be`) });

    await expect(workflow(client)).rejects.toEqual(refused("options"));
    await expect(workflow(client, null)).rejects.toEqual(refused("options"));
    await expect(workflow(client, "options")).rejects.toEqual(refused("options"));
    await expect(workflow(client, { deadline: -1 })).rejects.toEqual(refused("deadline"));
    await expect(workflow(undefined, {})).rejects.toEqual(refused("client"));
  },
);
