import { checkAccessTokenSource } from "./access-token.js";
import { argumentError } from "./argument-error.js";
import { type CallTokens, createAuthorization } from "./authorization.js";
import { checkBaseUrl } from "./base-url.js";
import { callSafely } from "./call-safely.js";
import { checkCall, checkFunction, checkShared, type RequestParts } from "./check-call.js";
import { readHeaders } from "./check-headers.js";
import { checkNumber } from "./check-limits.js";
import type { ClientEvent } from "./client-event.js";
import type { ClientOptions, ServiceClientOptions } from "./client-options.js";
import type { HeadersOption, PathSerializer } from "./fetch-options.js";
import { createOpenapiClient, isStream, serializePath } from "./openapi-client.js";
import { type Lists, listsKey } from "./page-items.js";
import { readResult } from "./read-result.js";
import type { AnyResult } from "./result.js";
import { makeAttempt, type Service, type ServiceCall, type ServiceCallOptions } from "./service-attempt.js";
import type { ServiceClient } from "./service-client.js";
import { createTransport } from "./transport.js";

interface CallArguments extends RequestParts, ServiceCallOptions {
  idempotent?: boolean | undefined;
  headers?: HeadersOption;
  pathSerializer?: PathSerializer | undefined;
}

/** The methods that HTTP defines as idempotent. */
const idempotentMethods = ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"];

/**
 * Creates a typed client of one service from the `paths` generated from its OpenAPI definition.
 *
 * @throws {ConfigurationError} If `baseUrl` is not an absolute https URL, or another option is wrong.
 */
export function createServiceClient<Paths>(options: ServiceClientOptions<Paths>): ServiceClient<Paths> {
  checkClient(options);
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
  const send = createTransport({ timeout, deadline, retry, emit });
  const openapi = createOpenapiClient({ ...openapiOptions, baseUrl });
  const service: Service = {
    openapi,
    origin: `${new URL(baseUrl).origin}/`,
    authorization: createAuthorization(accessToken, emit),
    maxResponseSize,
  };
  const documented = statuses as Record<string, Record<string, readonly number[]>> | undefined;

  async function call(method: string, path: string, options: CallArguments = {}): Promise<AnyResult> {
    const { request, headers } = readArguments(method, path, options);
    const { timeout, deadline, retry: ownRetry, idempotent, signal = clientSignal, headers: _, ...init } = options;
    const isIdempotent = idempotent ?? idempotentMethods.includes(method);
    // A stream can be sent once.
    const retry = isStream(init.body) ? false : ownRetry;
    const tokens: CallTokens = {};
    const serviceCall = { request, signal, tokens, init: { ...init, headers } };
    const { value, ...progress } = await send({ request, timeout, deadline, retry, signal, isIdempotent }, (attempt) =>
      makeAttempt(service, serviceCall as ServiceCall, attempt),
    );
    return readResult(value, {
      request,
      ...progress,
      parseAs: init.parseAs,
      documented: documented?.[path]?.[method.toLowerCase()],
    });
  }

  function readArguments(method: string, path: string, options: CallArguments) {
    try {
      const serialize = options?.pathSerializer ?? openapiOptions.pathSerializer;
      checkCall(method, path, options, serialize ? undefined : serializePath);
      const url = writeUrl(baseUrl + path, options.params?.path, serialize ?? serializePath);
      return { request: { method, url, path }, headers: readHeaders(options.headers) };
    } catch (cause) {
      throw argumentError(`${method} ${String(path)}`, cause);
    }
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

function checkClient(options: ClientOptions): void {
  checkShared(options && { ...options, baseUrl: undefined });
  checkNumber("maxResponseSize", options.maxResponseSize);
  checkAccessTokenSource(options.accessToken);
  checkFunction("onEvent", options.onEvent);
}

function writeUrl(url: string, parameters: object | null | undefined, serialize: PathSerializer): string {
  return parameters ? serialize(url, parameters as Record<string, unknown>) : url;
}
