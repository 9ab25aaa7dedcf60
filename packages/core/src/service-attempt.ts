import type { Attempt, Call } from "./attempt.js";
import type { Authorization, CallTokens } from "./authorization.js";
import { ConfigurationError } from "./errors.js";
import { type Exchange, findMistake, type OpenapiClient, type OpenapiRequestOptions } from "./openapi-client.js";
import { readResult } from "./read-result.js";
import { redact, redactError } from "./redact.js";
import { type BodyMethods, limitBody } from "./response-body.js";
import type { AnyResult, RequestSummary } from "./result.js";
import { streamBody } from "./stream-body.js";
import type { Receive } from "./transport.js";

/** The parts of a client that its attempts share. */
export interface Service {
  readonly openapi: OpenapiClient;
  /** The origin of the service, with a slash. */
  readonly origin: string;
  readonly authorization: Authorization;
  readonly maxResponseSize: number;
}

/** A call of a service. */
export interface ServiceCall extends Call, CallTokens {
  readonly request: RequestSummary & { readonly path: string };
  readonly init: OpenapiRequestOptions;
  /** The documented statuses of the operation, or undefined if it is undocumented. */
  readonly documented: readonly number[] | undefined;
}

/** Makes one attempt of a call: one request of openapi-fetch. */
export async function makeAttempt(
  { openapi, origin, authorization, maxResponseSize }: Service,
  call: ServiceCall,
  attempt: Attempt,
  decide: Receive,
): Promise<AnyResult> {
  const { controller } = attempt;
  const { signal } = controller;
  let text: string | undefined;
  let body: BodyMethods | undefined;

  const receive = (response: Response): Promise<void> | undefined => {
    const { token } = attempt;
    if (response.bodyUsed) {
      throw new ConfigurationError("`fetch` must resolve to a new Response, and middleware must read a clone of it.");
    }
    const isRefused = response.status === 401 && token !== undefined;
    if (isRefused) authorization.refuse(token, call);
    const decision = decide(attempt, response, isRefused ? () => authorization.replace(call, signal) : undefined);
    body = limitBody(response, maxResponseSize, (read) => {
      text = read;
      return response.ok ? read : redact(read, token);
    });
    return decision;
  };

  const send: Exchange["send"] = async (fetch, url, write, isPlain) => {
    if (isPlain) attempt.isWritten = true;
    if (url.startsWith(origin)) attempt.token = await authorization.read(call, signal);
    // The call may have ended before the token arrived.
    if (signal.aborted) throw signal.reason;
    const [input, init] = write(attempt.token && `Bearer ${attempt.token}`);
    attempt.isSent = true;
    let response: Response;
    try {
      response = await fetch(input, init);
    } catch (thrown) {
      // openapi-fetch ignores a falsy exception.
      const cause = redactError(thrown || new Error(`\`fetch\` threw ${thrown}.`), attempt.token);
      attempt.failure = { cause };
      const mistake = findMistake(input, init, cause);
      attempt.isWritten = !mistake;
      throw mistake ?? cause;
    }
    if (typeof response?.status !== "number") throw new ConfigurationError("`fetch` must resolve to a Response.");
    const decision = isPlain && receive(response);
    if (decision) await decision;
    return response;
  };

  try {
    const received = await openapi.request(call.request, call.init, { attempt, send, receive });
    if (call.init.parseAs === "stream" && call.signal && received.data) {
      received.data = streamBody(received.data as ReadableStream, call.signal, controller);
    }
    return readResult(received, call, attempt.token);
  } catch (cause) {
    const { response, token } = attempt;
    if (text === undefined || !response || !(cause instanceof SyntaxError)) throw cause;
    return readResult({ response, error: text, isUnreadable: true }, call, token);
  } finally {
    if (body) Object.assign(attempt.response as Response, body);
  }
}
