import { expect, test } from "vitest";
import { readPreferences } from "./read-preferences.js";

test.each([
  ["return=minimal", { return: "minimal" }],
  ["return=representation, code=429", { return: "representation", code: "429" }],
  ['respond-async; Return="minimal" , return=representation', { return: "minimal" }],
  ["code=", {}],
  ["", {}],
])("reads %s", (prefer, preferences) => {
  expect(Object.fromEntries(readPreferences(new Headers({ prefer })))).toEqual(preferences);
});
