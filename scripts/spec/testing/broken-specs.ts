const spec = "specs/library/openapi.yaml";
const loans = "specs/library/loans/paths.yaml";
const loanSchemas = "specs/library/loans/schemas.yaml";
const shared = "specs/shared/errors.yaml";
const parameters = "specs/shared/parameters.yaml";

/** One mistake in a sound spec, and all that is said about it. */
export interface BrokenSpec {
  what: string;
  file: string;
  text: string;
  replacement: string;
  problems: string[];
}

/** For each rule of this repository, and for each way in which a spec cannot be read, a spec that breaks it. */
export const brokenSpecs: BrokenSpec[] = [
  {
    what: "a file that is not YAML",
    file: spec,
    text: "info: {",
    replacement: "info: [",
    problems: ["specs/library/openapi.yaml:2:37 yaml: missed comma between flow collection entries"],
  },
  {
    what: "a shared file that is not YAML",
    file: shared,
    text: "description: Too many.",
    replacement: "description: [Too many.",
    problems: [
      'specs/shared/errors.yaml:16:3 no-unresolved-refs: Failed to parse: deficient indentation in "specs/shared/errors.yaml" (16:3)',
    ],
  },
  {
    what: "a file that is not OpenAPI 3.1",
    file: spec,
    text: "openapi: 3.1.1",
    replacement: "openapi: 3.0.3",
    problems: ["specs/library/openapi.yaml:1:1 openapi: is not 3.1.x"],
  },
  {
    what: "a reference to a missing file",
    file: spec,
    text: '../shared/errors.yaml#/Unauthorized }\n        "429": { $ref: ../shared/errors.yaml#/TooManyRequests }\n  /loans:',
    replacement:
      '../shared/error.yaml#/Unauthorized }\n        "429": { $ref: ../shared/errors.yaml#/TooManyRequests }\n  /loans:',
    problems: [
      "specs/library/openapi.yaml:37:16 no-unresolved-refs: Can't resolve $ref: ENOENT: no such file or directory 'specs/shared/error.yaml'",
    ],
  },
  {
    what: "a reference to a missing component",
    file: spec,
    text: "#/components/schemas/Book",
    replacement: "#/components/schemas/Bok",
    problems: ["specs/library/openapi.yaml:35:23 no-unresolved-refs: Can't resolve $ref"],
  },
  {
    what: "an example of the wrong type",
    file: spec,
    text: "title: Ulysses",
    replacement: "title: 1922",
    problems: [
      "specs/library/openapi.yaml:36:33 no-invalid-media-type-examples: Example value must conform to the schema: `title` property type must be string.",
    ],
  },
  {
    what: "an example with a property unknown to its schema",
    file: spec,
    text: "title: Ulysses",
    replacement: "title: Ulysses, author: Joyce",
    problems: [
      "specs/library/openapi.yaml:36:42 no-invalid-media-type-examples: Example value must conform to the schema: must NOT have unevaluated properties `author`.",
    ],
  },
  {
    what: "an operationId that is used twice",
    file: spec,
    text: "operationId: getBooks",
    replacement: "operationId: getBook",
    problems: [
      "specs/library/openapi.yaml:22:7 operation-operationId-unique: Every operation must have a unique `operationId`.",
    ],
  },
  {
    what: "a misspelt keyword",
    file: spec,
    text: "required: true",
    replacement: "requird: true",
    problems: [
      "specs/library/openapi.yaml:29:37 struct: Property `requird` is not expected here. Did you mean required?",
    ],
  },
  {
    what: "a component that nothing uses",
    file: spec,
    text: "  schemas:\n",
    replacement: "  schemas:\n    Shelf: { type: string }\n",
    problems: ['specs/library/openapi.yaml:49:5 no-unused-components: Component: "Shelf" is never used.'],
  },
  {
    what: "an operation without security",
    file: spec,
    text: "      security: [oauth2: [library]]\n",
    replacement: "",
    problems: [
      "specs/library/openapi.yaml:9:5 security-defined: Every operation should have security defined on it or on the root level.",
    ],
  },
  {
    what: "an operation that needs no scope",
    file: spec,
    text: "security: [oauth2: [library]]",
    replacement: "security: []",
    problems: ["specs/library/openapi.yaml:15:17 rule/operation-security: an operation needs at least one scope"],
  },
  {
    what: "a spec without servers",
    file: spec,
    text: "servers:\n  - url: https://api.bentley.com/library\n",
    replacement: "",
    problems: [
      "specs/library/openapi.yaml:1:1 rule/one-server: a spec names one server, which the client calls unless it is told otherwise",
    ],
  },
  {
    what: "a spec with two servers",
    file: spec,
    text: "servers:\n",
    replacement: "servers:\n  - url: https://qa-api.bentley.com/library\n",
    problems: [
      "specs/library/openapi.yaml:4:3 rule/one-server: a spec names one server, which the client calls unless it is told otherwise",
    ],
  },
  {
    what: "a path in upper case",
    file: spec,
    text: "/books/{bookId}",
    replacement: "/Books/{bookId}",
    problems: [
      "specs/library/openapi.yaml:20:3 rule/lower-case-path: the segments of a path are in lower case, as the documentation prints them, only {parameters} are camelCase",
    ],
  },
  {
    what: "an operationId that is not verb and noun",
    file: spec,
    text: "operationId: getBooks",
    replacement: "operationId: books",
    problems: [
      "specs/library/openapi.yaml:10:20 rule/operation-id-case: an operationId is verb + noun in camelCase, like getStorageConnection",
    ],
  },
  {
    what: "an operation without lifecycle",
    file: spec,
    text: "      x-lifecycle: general-availability\n",
    replacement: "",
    problems: [
      "specs/library/openapi.yaml:22:7 rule/operation-lifecycle: an operation says its stage in x-lifecycle: general-availability, technology-preview, deprecated or unknown",
    ],
  },
  {
    what: "an unknown lifecycle",
    file: spec,
    text: "general-availability",
    replacement: "stable",
    problems: [
      "specs/library/openapi.yaml:24:20 rule/operation-lifecycle: an operation says its stage in x-lifecycle: general-availability, technology-preview, deprecated or unknown",
    ],
  },
  {
    what: "an undeclared tag",
    file: spec,
    text: "tags: [Books]\n      summary: Finds a book.",
    replacement: "tags: [Book]\n      summary: Finds a book.",
    problems: [
      "specs/library/openapi.yaml:25:14 operation-tag-defined: Operation tags should be defined in global tags.",
    ],
  },
  {
    what: "an undeclared scope",
    file: spec,
    text: "[platform]",
    replacement: "[all]",
    problems: [
      'specs/library/openapi.yaml:27:46 security-scopes-defined: The "all" scope is not defined in the "oauth2" security scheme.',
    ],
  },
  {
    what: "a range of statuses",
    file: spec,
    text: '"200":',
    replacement: "2XX:",
    problems: ["specs/library/openapi.yaml:31:9 rule/exact-status: a response has an exact status"],
  },
  {
    what: "an operation without 401",
    file: spec,
    text: '        "204": { description: None. }\n        "401": { $ref: ../shared/errors.yaml#/Unauthorized }\n',
    replacement: '        "204": { description: None. }\n',
    problems: [
      "specs/library/openapi.yaml:16:7 rule/common-statuses: every operation documents 401 and 429: 401 is required",
    ],
  },
  {
    what: "an operation without 429",
    file: spec,
    text: '        "429": { $ref: ../shared/errors.yaml#/TooManyRequests }\n  /loans:',
    replacement: "  /loans:",
    problems: [
      "specs/library/openapi.yaml:30:7 rule/common-statuses: every operation documents 401 and 429: 429 is required",
    ],
  },
  {
    what: "a response without content",
    file: shared,
    text: "  description: No token.\n  content:",
    replacement: "  description: No token.\nRest:\n  content:",
    problems: ["specs/shared/errors.yaml:7:1 rule/response-content: a response with status 401 has content"],
  },
  {
    what: "a response without example",
    file: spec,
    text: "              example: { title: Ulysses, shelf: Fiction }\n",
    replacement: "",
    problems: [
      "specs/library/openapi.yaml:34:13 rule/body-example: every request body and every documented status has an example, the documentation's own",
    ],
  },
  {
    what: "a response in another media type",
    file: spec,
    text: "application/vnd.bentley.itwin-platform.v1+json",
    replacement: "application/json",
    problems: [
      "specs/library/openapi.yaml:34:13 rule/response-media-type: an answer is written in application/vnd.bentley.itwin-platform.v1+json",
    ],
  },
  {
    what: "a header parameter that is no parameter",
    file: spec,
    text: "{ name: bookId, in: path,",
    replacement:
      "{ name: Accept, in: header, required: true, description: Version., schema: { type: string } }\n        - { name: bookId, in: path,",
    problems: [
      "specs/library/openapi.yaml:29:19 rule/header-parameter: authorization is a security scheme, accept and content-type are media types, none is a parameter",
      "specs/library/openapi.yaml:29:11 specs/required-parameter-example: the required parameter Accept has an example",
    ],
  },
  {
    what: "a schema that is not in PascalCase",
    file: shared,
    text: "ErrorResponse",
    replacement: "errorResponse",
    problems: [
      "specs/shared/errors.yaml:11:23 specs/schema-name-case: the name of a schema is singular PascalCase, not errorResponse",
      "specs/shared/errors.yaml:20:23 specs/schema-name-case: the name of a schema is singular PascalCase, not errorResponse",
    ],
  },
  {
    what: "an operation without page",
    file: loans,
    text: "    externalDocs: { url: https://developer.bentley.com/apis/library/operations/get-loans } # Read on 2026-11-21.\n",
    replacement: "",
    problems: [
      "specs/library/loans/paths.yaml:3:5 rule/operation-page: an operation names the page that documents it in externalDocs",
    ],
  },
  {
    what: "a request body without example",
    file: loans,
    text: '          example: { books: [{ id: "7" }] }\n',
    replacement: "",
    problems: [
      "specs/library/loans/paths.yaml:34:9 rule/body-example: every request body and every documented status has an example, the documentation's own",
    ],
  },
  {
    what: "an example of a request body that its schema does not know",
    file: loans,
    text: 'books: [{ id: "7" }]',
    replacement: "books: [{ id: 7 }]",
    problems: [
      "specs/library/loans/paths.yaml:36:36 no-invalid-media-type-examples: Example value must conform to the schema: `id` property type must be string.",
    ],
  },
  {
    what: "a request in another media type",
    file: loans,
    text: "application/json",
    replacement: "text/json",
    problems: ["specs/library/loans/paths.yaml:34:9 rule/request-media-type: a request is written in application/json"],
  },
  {
    what: "a required parameter without example",
    file: spec,
    text: ' example: "7",',
    replacement: "",
    problems: [
      "specs/library/openapi.yaml:29:11 specs/required-parameter-example: the required parameter bookId has an example",
    ],
  },
  {
    what: "a parameter with an example of the wrong type",
    file: spec,
    text: 'example: "7"',
    replacement: "example: 7",
    problems: [
      "specs/library/openapi.yaml:29:87 no-invalid-parameter-examples: Example value must conform to the schema: type must be string.",
    ],
  },
  {
    what: "a header that is referred to",
    file: loans,
    text: "location: { x-unverified: Whether it is absolute is open; both are accepted., schema: { type: string } }",
    replacement: "location: { $ref: ../../shared/errors.yaml#/TooManyRequests/headers/retry-after }",
    problems: [
      "specs/library/loans/paths.yaml:41:29 specs/inline-header: a header is written in place, not referred to",
    ],
  },
  {
    what: "a closed set of values in an answer",
    file: loanSchemas,
    text: "id: { type: string }\n    days",
    replacement: "id: { type: string, enum: [a, b] }\n    days",
    problems: [
      "specs/library/loans/schemas.yaml:8:25 specs/open-enum: a value in an answer is open: x-extensible-enum, not enum",
    ],
  },
  {
    what: "an unknown extension",
    file: loanSchemas,
    text: "x-unverified: The unit",
    replacement: "x-unverifed: The unit",
    problems: [
      "specs/library/loans/schemas.yaml:9:13 specs/extensions: x-unverifed is not one of x-by-preference, x-extensible-enum, x-lifecycle, x-unverified",
    ],
  },
  {
    what: "an open question that says nothing",
    file: loans,
    text: "x-unverified: The page is cut after 202; other errors may follow.",
    replacement: 'x-unverified: " "',
    problems: [
      "specs/library/loans/paths.yaml:27:19 specs/extensions: x-unverified says what is open, and what the spec says instead",
    ],
  },
  {
    what: "preferences that are not those of the parameter",
    file: parameters,
    text: "enum: [return=minimal, return=representation]",
    replacement: "enum: [return=representation, return=minimal]",
    problems: [
      "specs/library/loans/paths.yaml:13:9 specs/preferences: x-by-preference is what the Prefer parameter can be: return=representation, return=minimal",
    ],
  },
  {
    what: "an answer by preference that nobody can send",
    file: loans,
    text: "    parameters:\n      - $ref: ../../shared/parameters.yaml#/Prefer\n",
    replacement: "",
    problems: [
      "specs/library/loans/paths.yaml:11:9 specs/preferences: x-by-preference is what the Prefer parameter can be: there is none",
    ],
  },
  {
    what: "a preference without effect",
    file: loans,
    text: "              x-by-preference: [return=minimal, return=representation]\n",
    replacement: "",
    problems: [
      "specs/library/loans/paths.yaml:3:5 specs/preferences: an operation with a Prefer parameter says what it answers in x-by-preference",
    ],
  },
  {
    what: "a preference without schema",
    file: loans,
    text: ", { $ref: schemas.yaml#/Loan }]",
    replacement: "]",
    problems: [
      "specs/library/loans/paths.yaml:13:9 specs/preferences: x-by-preference has a $ref in anyOf for each value",
      "specs/library/loans/paths.yaml:18:15 no-illogical-composition-keywords: `anyOf` should have at least two schemas. Use the schema directly instead.",
    ],
  },
  {
    what: "an example of no preference",
    file: loans,
    text: "return=minimal: { value",
    replacement: "minimal: { value",
    problems: [
      "specs/library/loans/paths.yaml:13:9 specs/preferences: the example minimal is not one of x-by-preference",
    ],
  },
];
