/** The fields that may stand beside a reference or a composition, because they do not change the values that match. */
export const annotations: ReadonlySet<string> = new Set([
  "$comment",
  "default",
  "deprecated",
  "description",
  "discriminator",
  "example",
  "examples",
  "externalDocs",
  "readOnly",
  "title",
  "writeOnly",
  "x-by-preference",
  "x-unverified",
]);
