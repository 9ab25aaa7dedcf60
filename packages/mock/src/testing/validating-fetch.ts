import { findDrift } from "../drift/find-drift.js";

/** Wraps a fetch and validates each response by the specification: its status, media type, headers, body and links. */
export function validatingFetch(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const response = await fetch(request.clone());

    const drifts = await findDrift(request, response);
    if (drifts.length > 0) {
      const lines = drifts.map(({ location, difference }) => `${location} ${difference}`);
      throw new Error(`${request.method} ${request.url} → ${response.status}\n${lines.join("\n")}`);
    }
    return response;
  };
}
