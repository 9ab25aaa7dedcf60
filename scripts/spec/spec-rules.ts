import type { Plugin } from "@redocly/openapi-core";
import { body } from "./body-rule.ts";
import { direction } from "./direction-rule.ts";
import { exactNumber } from "./exact-number-rule.ts";
import { extensions } from "./extensions-rule.ts";
import { parameter } from "./parameter-rule.ts";
import { preferences } from "./preferences-rule.ts";
import { collectReferences, type FoundReference } from "./references-rule.ts";
import { schema } from "./schema-rule.ts";
import { supported } from "./supported-rule.ts";

/** The rules that `redocly.yaml` cannot express; it switches them on. One collects the references of a spec. */
export const specRules = (references: Map<object, FoundReference>): Plugin => ({
  id: "specs",
  rules: {
    oas3: {
      "specs/references": collectReferences(references),
      "specs/supported": supported,
      "specs/parameter": parameter,
      "specs/body": body,
      "specs/schema": schema,
      "specs/direction": direction,
      "specs/extensions": extensions,
      "specs/exact-number": exactNumber,
      "specs/preferences": preferences,
    },
  },
});
