// Takes the place of @redocly/openapi-core 1 for openapi-typescript, of which only the code that writes types is used. That
// code needs these two functions; the linter around them, of another version than the one that lints the specs, is 16 MB.

/**
 * Splits a reference into its file and the keys that lead to its target.
 *
 * @param {string} reference
 */
exports.parseRef = (reference) => {
  const [uri = "", pointer = ""] = reference.split("#/");
  const keys = pointer.split("/").map((key) => decodeURIComponent(key.replaceAll("~1", "/").replaceAll("~0", "~")));
  return { uri: uri.replace(/#$/, "") || null, pointer: keys.filter((key) => key !== "") };
};

/**
 * Writes a key as a part of a reference.
 *
 * @param {string | number} key
 */
exports.escapePointer = (key) => (typeof key === "number" ? key : key.replaceAll("~", "~0").replaceAll("/", "~1"));
