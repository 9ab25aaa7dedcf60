import type { ServiceFacts } from "../service-facts.ts";
import { errorSchemas, linkSchemas, runSchemas } from "../shared/facts.ts";
import { authorizationFacts } from "./authorization/facts.ts";
import { connectionFacts } from "./connections/facts.ts";
import { runFacts } from "./runs/facts.ts";

/** What the pages of Export say. */
export const facts: ServiceFacts = {
  serverUrl: "https://api.bentley.com/export",
  operations: { ...authorizationFacts.operations, ...connectionFacts.operations, ...runFacts.operations },
  schemas: {
    ...authorizationFacts.schemas,
    ...connectionFacts.schemas,
    ...runFacts.schemas,
    ...errorSchemas,
    ...linkSchemas,
    ...runSchemas,
  },
};
