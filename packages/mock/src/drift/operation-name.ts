import type { PlatformSpec } from "../spec/platform-spec.js";

/** The part of a request that identifies its operation. */
export type SentRequest = Pick<Request, "method" | "url">;

/** Returns the method and path template of a request; identifiers in its path are omitted. */
export function operationName(spec: PlatformSpec, { method, url }: SentRequest): string {
  const { pathname } = new URL(url);
  const operation = spec.route(pathname).find((candidate) => candidate.method === method);
  return `${method} ${operation?.pathTemplate ?? `/${pathname.split("/")[1]}/…`}`;
}
