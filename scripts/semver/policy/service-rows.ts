import { operation, property, replaceText, set } from "./edit-spec.ts";
import type { PolicyRow } from "./policy-row.ts";

/** What concerns every call, and what concerns none. */
export const serviceRows: PolicyRow[] = [
  {
    edit: "the server's URL changes",
    bump: "major",
    compiles: true,
    why: "requests, and the token with them, go to another place",
    change: [replaceText('https://api.bentley.com/export"', 'https://eu.bentley.com/export"')],
  },
  {
    edit: "the media type of the answers changes",
    bump: "major",
    compiles: true,
    why: "it is the version of the API that the client asks for",
    change: [replaceText("itwin-platform.v1+json", "itwin-platform.v2+json")],
  },
  {
    edit: "one more scope is enough",
    bump: "minor",
    why: "tokens with the other scopes still do",
    change: [set(operation("getExportConnection", "security", "-"), { oauth2: ["export:modify"] })],
  },
  {
    edit: "a scope is not enough any more",
    bump: "major",
    compiles: true,
    why: "tokens with that scope alone are refused",
    change: [set(operation("getExportConnection", "security"), [{ oauth2: ["itwin-platform"] }])],
  },
  {
    edit: "a description or a summary changes",
    bump: "patch",
    why: "it is a tooltip, which ships with the package",
    change: [set(property("ExportConnection", "id", "description"), "Which one it is.")],
  },
  {
    edit: "an example changes",
    bump: "patch",
    why: "it is in the tooltip, and the mock answers with it",
    change: [replaceText('"retryAttempts":0', '"retryAttempts":1')],
  },
  {
    edit: "a stage, an open question or a link to the documentation changes (`x-lifecycle`, `x-unverified`, `externalDocs`)",
    bump: "patch",
    why: "it ships in `openapi.json`, and nothing that compiles or runs depends on it",
    change: [set(operation("getExportConnection", "x-lifecycle"), "general-availability")],
  },
  {
    edit: "YAML is formatted, commented, reordered or split into files another way",
    bump: "none",
    why: "the spec in one piece is the same",
    change: [reorder],
  },
];

function reorder(spec: object): void {
  for (const [key, value] of Object.entries(spec).reverse()) {
    Reflect.deleteProperty(spec, key);
    Reflect.set(spec, key, value);
  }
}
