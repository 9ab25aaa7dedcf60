import { inspect } from "node:util";
import { expect, test } from "vitest";
import { withErrorContext } from "./error-context.js";
import { AccessTokenError, NetworkError } from "./errors.js";

const request = { method: "GET", url: "https://api.bentley.com/export/connections" };
const fail = (error: unknown, context: object): Promise<unknown> =>
  withErrorContext(context, () => Promise.reject(error)).catch((thrown: unknown) => thrown);

test("adds the context at the time of the error, and keeps the properties of the error", async () => {
  const error = new NetworkError(request, new TypeError("fetch failed"));
  const context: { connectionId: string; runId?: string } = { connectionId: "c1" };

  const inner = fail(error, context);
  context.runId = "r1";
  const thrown = await fail(await inner, { connectionId: "c2", resumeQuery: { $skip: 5 } });

  expect(thrown).toBe(error);
  expect(thrown).toMatchObject({ connectionId: "c1", runId: "r1", resumeQuery: { $skip: 5 } });
  expect(inspect(thrown)).toContain("connectionId: 'c1'");
  expect(inspect(thrown)).not.toContain("resumeQuery");
});

test("does not add to an error that a token source throws to several workflows", async () => {
  const shared = new AccessTokenError("the identity provider is down", { cause: new Error("503") });

  const first = await fail(shared, { connectionId: "c1" });
  const second = await fail(await fail(shared, { connectionId: "c2" }), { runId: "r2" });

  expect(first).toMatchObject({
    name: "AccessTokenError",
    message: shared.message,
    cause: shared.cause,
    connectionId: "c1",
  });
  expect(second).toMatchObject({ connectionId: "c2", runId: "r2" });
  expect(first).toBeInstanceOf(AccessTokenError);
  expect(shared).not.toHaveProperty("connectionId");
});

test.each([new Error("other"), "text", undefined])("leaves %s as it is", async (error) => {
  expect(await fail(error, { connectionId: "c1" })).toBe(error);
  expect(error ?? {}).not.toHaveProperty("connectionId");
});
