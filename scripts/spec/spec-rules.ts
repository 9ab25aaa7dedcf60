import type { Oas3Rule, Plugin } from "@redocly/openapi-core";
import { extensions } from "./extensions-rule.ts";
import { openEnum } from "./open-enum-rule.ts";
import { preferences } from "./preferences-rule.ts";

/** The rules that `redocly.yaml` cannot put in its own words; it only switches them on. */
export const specRules: Plugin = {
  id: "specs",
  rules: {
    oas3: {
      "specs/schema-name-case": schemaNameCase,
      "specs/required-parameter-example": requiredParameterExample,
      "specs/inline-header": inlineHeader,
      "specs/open-enum": openEnum,
      "specs/extensions": extensions,
      "specs/preferences": preferences,
    },
  },
};

/** Looks at the references, since a schema gets its name from the way it is referred to, in whatever file it is. */
function schemaNameCase(): ReturnType<Oas3Rule> {
  return {
    ref: {
      enter({ $ref }, { report, type, location }) {
        const name = $ref.slice($ref.lastIndexOf("/") + 1);
        if (type.name !== "Schema" || /^[A-Z][a-zA-Z0-9]*$/.test(name)) return;
        report({
          message: `the name of a schema is singular PascalCase, not ${name}`,
          location: location.child("$ref"),
        });
      },
    },
  };
}

/** A call cannot be shown, tried or tested without them. */
function requiredParameterExample(): ReturnType<Oas3Rule> {
  return {
    Parameter: {
      enter({ name, required, example, examples }, { report }) {
        if (!required || example !== undefined || examples) return;
        report({ message: `the required parameter ${name} has an example` });
      },
    },
  };
}

/** The type generator takes a header behind a reference for one that is always there. */
function inlineHeader(): ReturnType<Oas3Rule> {
  return {
    ref: {
      enter(_, { report, type, location }) {
        if (type.name !== "Header") return;
        report({ message: "a header is written in place, not referred to", location: location.child("$ref") });
      },
    },
  };
}
