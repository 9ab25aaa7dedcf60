import { expect, test, vi } from "vitest";
import { edit } from "../spec/testing/copy-fixture.ts";
import { judgeSurface } from "./judge-surface.ts";
import { mergeReasons } from "./reason.ts";
import { reasonText } from "./reason-text.ts";
import { plantRepository } from "./testing/plant-repository.ts";

// Compilers run, which takes a while where many of them do.
vi.setConfig({ testTimeout: 60_000 });

const core = "packages/core/src";

test.each([
  {
    what: "an option that is gone",
    edits: [[`${core}/create-service-client.ts`, "  baseUrl?: string | undefined;\n", ""]],
    reasons: ["major ExportClientOptions.baseUrl: removed"],
  },
  {
    what: "one more option",
    edits: [[`${core}/service-client.ts`, "  idempotent?:", "  tag?: string;\n  idempotent?:"]],
    reasons: ["minor CallOptions.tag: added"],
  },
  {
    what: "a result without its data",
    edits: [[`${core}/result.ts`, "readonly data: Data;", "readonly body: Data;"]],
    reasons: [
      expect.stringMatching(/^major Result, received from getAuthorizationInformation, .* more: another type$/),
    ],
  },
  {
    what: "a result with more",
    edits: [[`${core}/result.ts`, "readonly data: Data;", "readonly data: Data;\n  readonly attempts: number;"]],
    reasons: [
      expect.stringMatching(/^minor Result, received from getAuthorizationInformation, .* more: another type$/),
    ],
  },
  {
    what: "an error without a property",
    edits: [[`${core}/api-error.ts`, "readonly code: string", "readonly kind: string"]],
    reasons: ["major ApiError.code: removed", "minor ApiError.kind: added"],
  },
  {
    what: "a name that is gone",
    edits: [["packages/export/src/index.ts", "  unwrap,\n", ""]],
    reasons: ["major unwrap: removed"],
  },
  {
    what: "no more than an implementation",
    edits: [[`${core}/retry-after.ts`, "export function", "const unused = 1;\nexport function"]],
    reasons: [],
  },
])("finds $what", async ({ edits, reasons }) => {
  const root = plantRepository();
  for (const [path = "", text = "", replacement = ""] of edits) edit(root, path, text, replacement);

  const found = await judgeSurface(root, "HEAD", "export");

  const texts = mergeReasons(found).map((reason) => `${reason.bump} ${reasonText(reason)}`);
  expect(texts).toEqual(reasons.length > 0 ? expect.arrayContaining(reasons) : []);
});
