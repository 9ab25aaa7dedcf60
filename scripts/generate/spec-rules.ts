import type { Oas3Rule, Plugin } from "@redocly/openapi-core";

/** The rules that `redocly.yaml` cannot put in its own words; it only switches them on. */
export const specRules: Plugin = {
  id: "specs",
  rules: { oas3: { "specs/schema-name-case": schemaNameCase } },
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
