import { createAuthorization } from "./access-token.js";
import { checkBaseUrl } from "./base-url.js";
import { checkLimits } from "./check-limits.js";
import type { ClientEvent } from "./client-event.js";
import type { CallOptions, ServiceClientOptions } from "./client-options.js";
import { type Lists, listsKey } from "./page-items.js";
import { checkPath } from "./path.js";
import { readResult } from "./read-result.js";
import { createRequestWriter, type RequestParts } from "./request-writer.js";
import type { AnyResult } from "./result.js";
import { createSender } from "./sender.js";
import type { ServiceClient } from "./service-client.js";

/**
 * Creates a typed client of one service from the `paths` generated out of its OpenAPI definition.
 *
 * @throws {ConfigurationError} If `baseUrl` is not an absolute https URL, or a limit is not a number.
 */
export function createServiceClient<Paths>(options: ServiceClientOptions<Paths>): ServiceClient<Paths> {
  const { accessToken, onEvent } = options;
  const baseUrl = checkBaseUrl(options.baseUrl);
  checkLimits(options);
  const statuses: Record<string, Record<string, readonly number[]>> = options.statuses;
  const emit =
    onEvent &&
    ((event: ClientEvent) => {
      try {
        onEvent(event);
      } catch {}
    });
  const write = createRequestWriter(baseUrl, { accept: options.mediaType, ...options.headers } as Record<
    string,
    string
  >);
  const send = createSender({
    ...options,
    emit,
    authorization: createAuthorization(accessToken, emit),
    canRefresh: typeof accessToken !== "string",
  });

  const call = (method: string, isIdempotent: boolean) => {
    const key = method.toLowerCase();
    return async (path: string, parts: RequestParts & Omit<CallOptions, "headers"> = {}): Promise<AnyResult> => {
      checkPath(path, parts.params?.path);
      checkLimits(parts);
      const request = write(method, path, parts);
      const summary = { method, url: request.url.split("?", 1)[0] as string };
      const sending = { ...parts, request, summary, path, isIdempotent: parts.idempotent ?? isIdempotent };
      const { response, text, attempts } = await send(sending);
      return readResult({ request: summary, response, attempts }, text, statuses[path]?.[key] ?? []);
    };
  };

  return {
    GET: call("GET", true),
    POST: call("POST", false),
    PUT: call("PUT", true),
    PATCH: call("PATCH", false),
    DELETE: call("DELETE", true),
    [listsKey]: options.lists as Lists | undefined,
  } as never;
}
