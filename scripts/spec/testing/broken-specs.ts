const spec = "specs/library/openapi.yaml";
const loans = "specs/library/loans/paths.yaml";
const shared = "specs/shared/errors.yaml";
const parameters = "specs/shared/parameters.yaml";

/** A mistake in a sound spec, and all problems that are reported. */
export interface BrokenSpec {
  name: string;
  file: string;
  text: string;
  replacement: string;
  problems: string[];
}

/** Mistakes that concern files, references or several parts of a spec; `scripts/generate/testing` has one per construct. */
export const brokenSpecs: BrokenSpec[] = [
  {
    name: "a file that is not YAML",
    file: spec,
    text: "info: {",
    replacement: "info: [",
    problems: ["specs/library/openapi.yaml:2:37 yaml: missed comma between flow collection entries"],
  },
  {
    name: "a key that is written twice",
    file: spec,
    text: "info: {",
    replacement: "info: {}\ninfo: {",
    problems: ["specs/library/openapi.yaml:3:1 yaml: duplicated mapping key"],
  },
  {
    name: "a tab",
    file: spec,
    text: "  /books:",
    replacement: "\t/books:",
    problems: ["specs/library/openapi.yaml:8:1 yaml: tab characters must not be used"],
  },
  {
    name: "two documents in a file",
    file: spec,
    text: "info: {",
    replacement: "---\ninfo: {",
    problems: ["specs/library/openapi.yaml:1:1 yaml: expected a single document"],
  },
  {
    name: "a shared file that is not YAML",
    file: shared,
    text: "description: Too many.",
    replacement: "description: [Too many.",
    problems: [
      'specs/shared/errors.yaml:16:3 no-unresolved-refs: Failed to parse: deficient indentation in "specs/shared/errors.yaml" (16:3)',
    ],
  },
  {
    name: "a reference to a missing file",
    file: spec,
    text: '../shared/errors.yaml#/Unauthorized }\n        "429": { $ref: ../shared/errors.yaml#/TooManyRequests }\n  /loans:',
    replacement:
      '../shared/error.yaml#/Unauthorized }\n        "429": { $ref: ../shared/errors.yaml#/TooManyRequests }\n  /loans:',
    problems: [
      "specs/library/openapi.yaml:37:16 no-unresolved-refs: Can't resolve $ref: ENOENT: no such file or directory 'specs/shared/error.yaml'",
    ],
  },
  {
    name: "a reference to a missing component",
    file: spec,
    text: "#/components/schemas/Book",
    replacement: "#/components/schemas/Bok",
    problems: ["specs/library/openapi.yaml:35:23 no-unresolved-refs: Can't resolve $ref"],
  },
  {
    name: "an example with a property that its schema does not contain",
    file: spec,
    text: "title: Ulysses",
    replacement: "title: Ulysses, author: Joyce",
    problems: [
      "specs/library/openapi.yaml:36:42 no-invalid-media-type-examples: Example value must conform to the schema: must NOT have unevaluated properties `author`.",
    ],
  },
  {
    name: "a misspelt keyword",
    file: spec,
    text: "required: true",
    replacement: "requird: true",
    problems: [
      "specs/library/openapi.yaml:29:37 struct: Property `requird` is not expected here. Did you mean required?",
      "specs/library/openapi.yaml:29:11 specs/parameter: a path parameter is always sent. Add `required: true` to bookId.",
    ],
  },
  {
    name: "a component without reference",
    file: spec,
    text: "  schemas:\n",
    replacement: "  schemas:\n    Shelf: { type: string }\n",
    problems: ['specs/library/openapi.yaml:49:5 no-unused-components: Component: "Shelf" is never used.'],
  },
  {
    name: "an operation without security",
    file: spec,
    text: "      security: [oauth2: [library]]\n",
    replacement: "",
    problems: [
      "specs/library/openapi.yaml:9:5 security-defined: Every operation should have security defined on it or on the root level.",
    ],
  },
  {
    name: "an operation without lifecycle",
    file: spec,
    text: "      x-lifecycle: general-availability\n",
    replacement: "",
    problems: [
      "specs/library/openapi.yaml:22:7 rule/operation-lifecycle: an operation states its lifecycle. Set x-lifecycle to general-availability, technology-preview, deprecated or unknown.",
    ],
  },
  {
    name: "an unknown lifecycle",
    file: spec,
    text: "general-availability",
    replacement: "stable",
    problems: [
      "specs/library/openapi.yaml:24:20 rule/operation-lifecycle: an operation states its lifecycle. Set x-lifecycle to general-availability, technology-preview, deprecated or unknown.",
    ],
  },
  {
    name: "an undeclared tag",
    file: spec,
    text: "tags: [Books]\n      summary: Finds a book.",
    replacement: "tags: [Book]\n      summary: Finds a book.",
    problems: [
      "specs/library/openapi.yaml:25:14 operation-tag-defined: Operation tags should be defined in global tags.",
    ],
  },
  {
    name: "an undeclared scope",
    file: spec,
    text: "[platform]",
    replacement: "[all]",
    problems: [
      'specs/library/openapi.yaml:27:46 security-scopes-defined: The "all" scope is not defined in the "oauth2" security scheme.',
    ],
  },
  {
    name: "an operation without page",
    file: loans,
    text: "    externalDocs: { url: https://developer.bentley.com/apis/library/operations/get-loans } # Read on 2026-11-21.\n",
    replacement: "",
    problems: [
      "specs/library/loans/paths.yaml:3:5 rule/operation-page: an operation names the page that documents it. Add externalDocs with its URL.",
    ],
  },
  {
    name: "a request example of the wrong type",
    file: loans,
    text: 'books: [{ id: "7" }]',
    replacement: "books: [{ id: 7 }]",
    problems: [
      "specs/library/loans/paths.yaml:36:36 no-invalid-media-type-examples: Example value must conform to the schema: `id` property type must be string.",
    ],
  },
  {
    name: "a parameter with an example of the wrong type",
    file: spec,
    text: 'example: "7"',
    replacement: "example: 7",
    problems: [
      "specs/library/openapi.yaml:29:87 no-invalid-parameter-examples: Example value must conform to the schema: type must be string.",
    ],
  },
  {
    name: "an empty open question",
    file: loans,
    text: "x-unverified: The page is cut after 202; other errors may follow.",
    replacement: 'x-unverified: " "',
    problems: [
      "specs/library/loans/paths.yaml:27:19 specs/extensions: x-unverified states an open question and the assumption of the spec. Add the text.",
    ],
  },
  {
    name: "preferences that are not those of the parameter",
    file: parameters,
    text: "enum: [return=minimal, return=representation]",
    replacement: "enum: [return=representation, return=minimal]",
    problems: [
      "specs/library/loans/paths.yaml:13:9 specs/preferences: x-by-preference lists the values of the Prefer parameter: return=representation, return=minimal. Correct one of them.",
    ],
  },
  {
    name: "a response that depends on a preference without parameter",
    file: loans,
    text: "    parameters:\n      - $ref: ../../shared/parameters.yaml#/Prefer\n",
    replacement: "",
    problems: [
      "specs/library/loans/paths.yaml:11:9 specs/preferences: x-by-preference lists the values of the Prefer parameter: there is none. Correct one of them.",
    ],
  },
  {
    name: "a preference without a response that depends on it",
    file: loans,
    text: "              x-by-preference: [return=minimal, return=representation]\n",
    replacement: "",
    problems: [
      "specs/library/loans/paths.yaml:3:5 specs/preferences: a response depends on the Prefer parameter. Add x-by-preference to its schema, or remove the parameter.",
    ],
  },
  {
    name: "a preference without schema",
    file: loans,
    text: ", { $ref: schemas.yaml#/Loan }]",
    replacement: "]",
    problems: [
      "specs/library/loans/paths.yaml:13:9 specs/preferences: each value of x-by-preference has a schema. List a $ref in anyOf for each, in the same order.",
      "specs/library/loans/paths.yaml:18:15 no-illogical-composition-keywords: `anyOf` should have at least two schemas. Use the schema directly instead.",
    ],
  },
  {
    name: "an example of no preference",
    file: loans,
    text: "return=minimal: { value",
    replacement: "minimal: { value",
    problems: [
      "specs/library/loans/paths.yaml:13:9 specs/preferences: an example is named like its preference. Rename minimal to a value of x-by-preference.",
    ],
  },
];
