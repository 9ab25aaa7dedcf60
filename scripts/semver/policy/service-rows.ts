import { operation, property, replaceText, set } from "./edit-spec.ts";
import type { PolicyRow } from "./policy-row.ts";

/** Edits that concern every call, or none. */
export const serviceRows: PolicyRow[] = [
  {
    edit: "the server's URL changes",
    bump: "major",
    back: "major",
    compiles: true,
    why: "requests, and the token with them, go to another server",
    change: [replaceText('https://api.bentley.com/export"', 'https://eu.bentley.com/export"')],
  },
  {
    edit: "the media type of the responses changes",
    bump: "major",
    back: "major",
    compiles: true,
    why: "the client requests this version of the API",
    change: [replaceText("itwin-platform.v1+json", "itwin-platform.v2+json")],
  },
  {
    edit: "one more scope is enough",
    bump: "minor",
    back: "major",
    why: "tokens with the other scopes are still accepted",
    change: [set(operation("getExportConnection", "security", "-"), { oauth2: ["export:modify"] })],
  },
  {
    edit: "a description or a summary changes",
    bump: "patch",
    back: "patch",
    why: "it is a tooltip, which ships with the package",
    change: [set(property("ExportConnection", "id", "description"), "Which one it is.")],
  },
  {
    edit: "an example changes",
    bump: "patch",
    back: "patch",
    why: "it is in the tooltip, and the mock responds with it",
    change: [replaceText('"retryAttempts":0', '"retryAttempts":1')],
  },
  {
    edit: "a stage, an open question or a link to the documentation changes (`x-lifecycle`, `x-unverified`, `externalDocs`)",
    bump: "patch",
    back: "patch",
    why: "it ships in `openapi.json`, and nothing that compiles or runs depends on it",
    change: [set(operation("getExportConnection", "x-lifecycle"), "general-availability")],
  },
  {
    edit: "YAML is formatted, commented, reordered or split into files another way",
    bump: "none",
    back: "none",
    why: "the spec in one piece is the same",
    change: [reorder],
  },
  {
    edit: "one scope of several that are needed together is dropped",
    bump: "minor",
    back: "major",
    why: "tokens with all of them are still accepted",
    given: [set(operation("getExportConnection", "security"), [{ oauth2: ["itwin-platform", "export:read"] }])],
    change: [set(operation("getExportConnection", "security"), [{ oauth2: ["itwin-platform"] }])],
  },
  {
    edit: "`info.version` changes",
    bump: "major",
    back: "major",
    compiles: true,
    why: "it is exported as `apiVersion`, a constant",
    change: [set(["info", "version"], "v2")],
  },
];

function reorder(spec: object): void {
  for (const [key, value] of Object.entries(spec).reverse()) {
    Reflect.deleteProperty(spec, key);
    Reflect.set(spec, key, value);
  }
}
