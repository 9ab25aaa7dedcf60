import { argumentError } from "./argument-error.js";
import { createAuthorization } from "./authorization.js";
import { checkBaseUrl } from "./base-url.js";
import { callSafely } from "./call-safely.js";
import { checkCall, type RequestParts } from "./check-call.js";
import { type HeadersRecord, readHeaders } from "./check-headers.js";
import { checkOptions } from "./check-options.js";
import type { ClientEvent } from "./client-event.js";
import type { ServiceClientOptions } from "./client-options.js";
import type { HeadersOption, PathSerializer } from "./fetch-options.js";
import { createOpenapiClient, isStream, type OpenapiOptions, serializePath } from "./openapi-client.js";
import { type Lists, listsKey } from "./page-items.js";
import type { AnyResult } from "./result.js";
import { makeAttempt, type Service, type ServiceCall } from "./service-attempt.js";
import type { ServiceClient } from "./service-client.js";
import { createTransport } from "./transport.js";

interface CallArguments extends RequestParts, OpenapiOptions {
  idempotent?: boolean | undefined;
  headers?: HeadersOption;
  parseAs?: string | undefined;
  pathSerializer?: PathSerializer | undefined;
  signal?: AbortSignal | null | undefined;
}

/** The methods that HTTP defines as idempotent. */
const idempotentMethods = ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"];

/**
 * Creates a typed client of one service from the `paths` generated from its OpenAPI definition.
 *
 * @throws {ConfigurationError} If `baseUrl` is not an absolute https URL, or another option is wrong.
 */
export function createServiceClient<Paths>(options: ServiceClientOptions<Paths>): ServiceClient<Paths> {
  // Calls must not set `baseUrl`. `accessToken` is the only required option.
  checkOptions(options && { ...options, baseUrl: undefined, accessToken: options.accessToken ?? null });
  const { accessToken, onEvent, timeout, deadline, retry, dangerouslyAllowHttp, ...others } = options;
  const {
    statuses,
    lists,
    maxResponseSize = 100_000_000,
    signal: clientSignal,
    ...openapiOptions
  } = others as typeof others & {
    signal?: AbortSignal;
    pathSerializer?: PathSerializer;
  };
  const baseUrl = checkBaseUrl(options.baseUrl, { dangerouslyAllowHttp });
  const emit = onEvent && ((event: ClientEvent) => callSafely(onEvent, event));
  const openapi = createOpenapiClient({ ...openapiOptions, baseUrl });
  const service: Service = {
    openapi,
    origin: `${new URL(baseUrl).origin}/`,
    authorization: createAuthorization(accessToken, emit),
    maxResponseSize,
  };
  const send = createTransport({ timeout, deadline, retry, emit }, (call: ServiceCall, attempt, receive) =>
    makeAttempt(service, call, attempt, receive),
  );
  const documented = statuses as Record<string, Record<string, readonly number[]>> | undefined;

  // Not an async function, which would wrap the promise of `send`.
  function call(method: string, path: string, options: CallArguments = {}): Promise<AnyResult> {
    let url: string;
    let headers: HeadersRecord | undefined;
    try {
      const serialize = options?.pathSerializer ?? openapiOptions.pathSerializer;
      checkCall(method, path, options, serialize ? undefined : serializePath);
      url = writeUrl(baseUrl + path, options.params?.path, serialize ?? serializePath);
      headers = options.headers && readHeaders(options.headers);
    } catch (cause) {
      return Promise.reject(argumentError(`${method} ${String(path)}`, cause));
    }
    const { timeout, deadline, retry, idempotent, signal = clientSignal, ...init } = options;
    return send({
      request: { method, url, path },
      timeout,
      deadline,
      // A stream can be sent only once.
      retry: isStream(init.body) ? false : retry,
      signal,
      isIdempotent: idempotent ?? idempotentMethods.includes(method),
      init: { ...init, headers },
      documented: documented?.[path]?.[method.toLowerCase()],
      attempts: 0,
      mayHaveBeenProcessed: false,
    });
  }

  const methods = [...idempotentMethods, "POST", "PATCH"].map((method) => [
    method,
    (path: string, options?: CallArguments) => call(method, path, options),
  ]);
  return {
    ...Object.fromEntries(methods),
    request: (method: string, path: string, options?: CallArguments) =>
      call(typeof method === "string" ? method.toUpperCase() : "", path, options),
    use: openapi.use,
    eject: openapi.eject,
    [listsKey]: lists as Lists | undefined,
  } as never;
}

function writeUrl(url: string, parameters: object | null | undefined, serialize: PathSerializer): string {
  return parameters ? serialize(url, parameters as Record<string, unknown>) : url;
}
