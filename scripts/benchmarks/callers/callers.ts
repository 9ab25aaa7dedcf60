import type { Call } from "./stub-fetch.ts";

/** The ways to make the same call, each loaded only where it is measured. */
export const callers = {
  "hand-written-fetch": async () => (await import("./hand-written.ts")).call,
  "hand-written-limits": async () => (await import("./hand-written.ts")).limitedCall,
  "itwin-rest": async () => (await import("./itwin-rest.ts")).call,
  "openapi-fetch": async () => (await import("./openapi-fetch.ts")).call,
} satisfies Record<string, () => Promise<Call>>;
