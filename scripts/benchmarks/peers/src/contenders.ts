import type { CreateCall } from "./environment.js";

/** The ways to make the same call, each loaded only in the process that measures it. */
export const contenders = {
  "hand-written fetch": async () => (await import("./hand-written.js")).createCall,
  "hand-written fetch with limits": async () => (await import("./hand-written.js")).createLimitedCall,
  "itwin-rest": async () => (await import("./itwin-rest.js")).createCall,
  "itwin-rest with a signal": async () => (await import("./itwin-rest.js")).createCallWithSignal,
  "openapi-fetch": async () => (await import("./openapi-fetch.js")).createCall,
  "openapi-fetch with middleware": async () => (await import("./openapi-fetch.js")).createCallWithMiddleware,
  "hey-api": async () => (await import("./hey-api.js")).createCall,
  orval: async () => (await import("./orval.js")).createCall,
  "@azure-rest/core-client": async () => (await import("./azure.js")).createCall,
  ky: async () => (await import("./ky.js")).createCall,
  axios: async () => (await import("./axios.js")).createCall,
} satisfies Record<string, () => Promise<CreateCall>>;
