import type { Oas3Rule, Plugin } from "@redocly/openapi-core";
import { body } from "./body-rule.ts";
import { direction } from "./direction-rule.ts";
import { extensions } from "./extensions-rule.ts";
import { parameter } from "./parameter-rule.ts";
import { preferences } from "./preferences-rule.ts";
import { schema } from "./schema-rule.ts";
import { supported } from "./supported-rule.ts";

/** The rules that `redocly.yaml` cannot express; it switches them on. */
export const specRules: Plugin = {
  id: "specs",
  rules: {
    oas3: {
      "specs/schema-name-case": schemaNameCase,
      "specs/required-parameter-example": requiredParameterExample,
      "specs/inline-header": inlineHeader,
      "specs/supported": supported,
      "specs/parameter": parameter,
      "specs/body": body,
      "specs/schema": schema,
      "specs/direction": direction,
      "specs/extensions": extensions,
      "specs/preferences": preferences,
    },
  },
};

/** Checks references: they give a schema its name, in any file. */
function schemaNameCase(): ReturnType<Oas3Rule> {
  return {
    ref: {
      enter({ $ref }, { report, type, location }) {
        const name = $ref.slice($ref.lastIndexOf("/") + 1);
        if (type.name !== "Schema" || /^[A-Z][a-zA-Z0-9]*$/.test(name)) return;
        report({
          message: `a schema has a singular PascalCase name. Rename ${name}.`,
          location: location.child("$ref"),
        });
      },
    },
  };
}

/** The documentation and the tests of a call need them. */
function requiredParameterExample(): ReturnType<Oas3Rule> {
  return {
    Parameter: {
      enter({ name, required, example, examples }, { report }) {
        if (!required || example !== undefined || examples) return;
        report({ message: `a required parameter has an example. Add the documentation's own to ${name}.` });
      },
    },
  };
}

/** The type generator makes a header behind a reference required. */
function inlineHeader(): ReturnType<Oas3Rule> {
  return {
    ref: {
      enter(_, { report, type, location }) {
        if (type.name !== "Header") return;
        report({
          message: "a header behind a reference loses whether it is required. Write it in the response.",
          location: location.child("$ref"),
        });
      },
    },
  };
}
