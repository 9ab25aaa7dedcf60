import type { Authorization, CallTokens } from "./authorization.js";
import type { HeadersRecord } from "./check-headers.js";
import type { Exchange, OpenapiClient, OpenapiOptions } from "./openapi-client.js";
import { redact } from "./redact.js";
import { limitBody } from "./response-body.js";
import type { RequestSummary } from "./result.js";
import type { Attempt } from "./transport.js";

/** The parts of a client that its attempts share. */
export interface Service {
  readonly openapi: OpenapiClient;
  /** The origin of the service, with a slash. */
  readonly origin: string;
  readonly authorization: Authorization;
  readonly maxResponseSize: number;
}

/** The options of a call that its attempts use. */
export interface ServiceCallOptions extends OpenapiOptions {
  parseAs?: string | undefined;
  signal?: AbortSignal | null | undefined;
}

/** The parts of a call that its attempts share. */
export interface ServiceCall {
  readonly request: RequestSummary & { readonly path: string };
  readonly init: ServiceCallOptions & { headers?: HeadersRecord };
  readonly signal?: AbortSignal | null | undefined;
  readonly tokens: CallTokens;
}

/** What an attempt received. */
export interface Received {
  readonly response: Response;
  readonly data?: unknown;
  readonly error?: unknown;
  /** Whether a successful response was to be JSON and is not; its text is in `error`. */
  readonly isUnreadable: boolean;
  /** Whether `data` is what JSON or no body at all contained. */
  readonly isJson: boolean;
  readonly token: string | undefined;
}

/** One attempt of a call: one request of openapi-fetch. */
export class ServiceAttempt implements Exchange {
  private readonly service: Service;
  private readonly call: ServiceCall;
  private readonly attempt: Attempt;
  /** The text of the body, once it has been read. */
  private text: string | undefined;
  private restoreBody: (() => void) | undefined;

  constructor(service: Service, call: ServiceCall, attempt: Attempt) {
    this.service = service;
    this.call = call;
    this.attempt = attempt;
  }

  get signal(): AbortSignal {
    return this.attempt.controller.signal;
  }

  /** Makes the attempt. */
  async make(): Promise<Received> {
    const { attempt, call } = this;
    const { method, path } = call.request;
    const isJson = (call.init.parseAs ?? "json") === "json";
    try {
      const result = await this.service.openapi.request(method, path, call.init, this);
      if (call.init.parseAs === "stream") this.keepSignal();
      return { ...result, isUnreadable: false, isJson, token: attempt.token };
    } catch (cause) {
      const {
        text,
        attempt: { response, token },
      } = this;
      if (text === undefined || !response || !(cause instanceof SyntaxError)) throw cause;
      return { response, error: redact(text, token), isUnreadable: true, isJson, token };
    } finally {
      this.restoreBody?.();
    }
  }

  onWritten(): void {
    this.attempt.isWritten = true;
  }

  async authorize(url: string): Promise<string | undefined> {
    if (!url.startsWith(this.service.origin)) return undefined;
    const token = await this.service.authorization.read(this.call.tokens, this.signal);
    this.attempt.token = token;
    return `Bearer ${token}`;
  }

  async send(fetch: () => Promise<Response>): Promise<Response> {
    // The token may have come when nothing waited for it any more.
    if (this.signal.aborted) throw this.signal.reason;
    this.attempt.isSent = true;
    try {
      return await fetch();
    } catch (cause) {
      this.attempt.failure = { cause };
      throw cause;
    }
  }

  async receive(response: Response): Promise<void> {
    const { authorization, maxResponseSize } = this.service;
    const { token } = this.attempt;
    const { tokens } = this.call;
    if (response.status === 401 && token !== undefined) authorization.refuse(token, tokens);
    await this.attempt.receive(response, async () => token !== undefined && authorization.replace(tokens, this.signal));
    this.restoreBody = limitBody(response, maxResponseSize, (text) => {
      this.text = text;
      return response.ok ? text : redact(text, token);
    });
  }

  /** Lets the caller's signal end a stream that it goes on to read. */
  private keepSignal(): void {
    const { signal } = this.call;
    signal?.addEventListener("abort", () => this.attempt.controller.abort(signal.reason), { once: true });
  }
}
