import type { Call } from "./caller.ts";

/** The ways to make the same call, each loaded only where it is measured. */
export const callers = {
  "hand-written-fetch": () => import("./hand-written-fetch.ts"),
  "hand-written-limits": () => import("./hand-written-limits.ts"),
  "itwin-rest": () => import("./itwin-rest.ts"),
  "openapi-fetch": () => import("./openapi-fetch.ts"),
} satisfies Record<string, () => Promise<{ call: Call }>>;
