import type { MockPlatform } from "@itwin-rest/mock";
import { drawFault, type Fault } from "./faults.ts";
import type { Random } from "./random.ts";
import type { Tokens } from "./tokens.ts";
import { currentProcess, type SimulatedProcess, type VirtualTime } from "./virtual-time.ts";

/** Parts of a world that its network uses. */
export interface Surroundings {
  readonly random: Random;
  readonly time: VirtualTime;
  readonly tokens: Tokens;
  readonly platform: MockPlatform;
  /** Records that an invariant does not hold. */
  violate(invariant: string): void;
  /** Adds a line to the trace of the schedule. */
  trace(line: string): void;
}

/** A request that reached the network. */
export interface SentRequest {
  process: SimulatedProcess | undefined;
  /** Value of the header `x-call`, by which a workload marks its calls. */
  call: string | undefined;
  method: string;
  path: string;
  at: number;
  user: string | undefined;
  /** Whether the service did the work, as its own response shows. */
  isProcessed: boolean;
  /** Status of the response that the client received. */
  status?: number;
}

/** Limits of a process, which every request of it is checked against. */
export interface ProcessLimits {
  /** No request is sent after this time, on the clock of the schedule. */
  endsAt?: number;
  signal?: AbortSignal;
  /** The process dies at this request, counted from 1. */
  diesAt?: number;
  /** The only user whose token the process may send. */
  user?: string;
  /** Shows 303 responses like browsers do. */
  hidesRedirects?: boolean;
}

/** A network between clients and the mock platform: it delays, loses and fails requests until it recovers. */
export class Network {
  readonly sent: SentRequest[] = [];
  readonly limits = new Map<SimulatedProcess, ProcessLimits>();
  /** Probability of a fault. */
  faultRate: number;
  /** The network has no faults from this time on. */
  recoversAt: number;
  readonly #world: Surroundings;
  readonly #notBefore = new Map<string, number>();
  readonly #refusedTokens = new Set<string>();

  constructor(world: Surroundings) {
    this.#world = world;
    this.faultRate = world.random.pick([0, 0.02, 0.1, 0.3, 0.6]);
    this.recoversAt = world.random.between(10_000, 600_000);
  }

  /** The `fetch` of all simulated processes. */
  readonly fetch = async (input: string | Request | URL, init: RequestInit = {}): Promise<Response> => {
    const { random, time, tokens, platform, trace } = this.#world;
    const process = currentProcess();
    const limits = (process && this.limits.get(process)) ?? {};
    const isRequest = input instanceof Request;
    const url = new URL(isRequest ? input.url : input);
    const headers = new Headers(init.headers ?? (isRequest ? input.headers : undefined));
    const signal = init.signal ?? (isRequest ? input.signal : undefined);
    const token = /^Bearer (.*)$/.exec(headers.get("authorization") ?? "")?.[1] ?? "";
    const sent: SentRequest = {
      process,
      call: headers.get("x-call") ?? undefined,
      method: init.method ?? (isRequest ? input.method : "GET"),
      path: url.pathname,
      at: time.now,
      user: tokens.userOf(token),
      isProcessed: false,
    };
    if (process?.isDead) return new Promise(() => {});
    this.sent.push(sent);
    const mine = this.sent.filter((other) => other.process === process).length;
    const fault: Fault = time.now < this.recoversAt ? drawFault(random, this.faultRate, time.now) : { kind: "none" };
    const name = `${process?.name ?? "-"} ${sent.call ?? ""} ${sent.method} ${sent.path}${url.search}`;
    trace(`${name} ${JSON.stringify(fault)}`);
    this.#check(sent, limits, signal);
    if (sent.call && this.#refusedTokens.has(`${sent.call} ${token}`)) {
      this.#world.violate("no call sends a refused token again");
    }

    const dies = limits.diesAt === mine ? random.pick(["before", "after"]) : "never";
    if (dies === "before" && process) return this.#die(process);
    const isSlow = fault.kind !== "none" && random.chance(0.2);
    const latency = isSlow ? random.between(1_000, 60_000) : random.between(2, 400);
    await this.#wait(latency / 2, signal);
    if (fault.kind === "refused") throw new TypeError("fetch failed", { cause: systemError("ECONNREFUSED") });
    if (fault.kind === "silent") await this.#wait(Number.POSITIVE_INFINITY, signal);
    const isDone = fault.kind === "none" || fault.kind === "truncated" || ("isProcessed" in fault && fault.isProcessed);
    let response = new Response(null, { status: 401 });
    if (isDone && tokens.isValid(token)) {
      headers.set("authorization", `Bearer ${sent.user}`);
      const body = init.body ?? (isRequest ? await input.text() : "");
      response = await platform.fetch(url, { method: sent.method, headers, ...(body && { body }) });
      sent.isProcessed = response.ok || response.status === 303;
    }
    if (dies === "after" && process) return this.#die(process);
    await this.#wait(latency / 2, signal);
    if (fault.kind === "lost") throw new TypeError("fetch failed", { cause: systemError("ECONNRESET") });
    if (fault.kind === "status") response = this.#fail(fault, sent, token);
    if (fault.kind === "truncated" && response.body) response = truncated(response);
    sent.status = response.status;
    if (response.status === 401) this.#refusedTokens.add(`${sent.call} ${token}`);
    trace(`${name} -> ${response.status}${sent.isProcessed ? " processed" : ""}`);
    return response.status === 303 && limits.hidesRedirects ? opaqueRedirect() : response;
  };

  /** Returns the time before which the service asked a process not to repeat one of its requests. */
  askedUntil(process: SimulatedProcess): number {
    const own = [...this.#notBefore].filter(([key]) => key.startsWith(`${process.name} `));
    return Math.max(0, ...own.map(([, time]) => time));
  }

  /** Forgets the delays that a process was asked for: its next call is a decision of its user. */
  startOver(process: SimulatedProcess): void {
    for (const key of this.#notBefore.keys()) if (key.startsWith(`${process.name} `)) this.#notBefore.delete(key);
  }

  #check(
    sent: SentRequest,
    { endsAt, user, signal: own }: ProcessLimits,
    signal: AbortSignal | null | undefined,
  ): void {
    const { time, violate } = this.#world;
    if (endsAt !== undefined && time.now > endsAt) violate("no request is sent after the deadline");
    if (own?.aborted || signal?.aborted) violate("no request is sent after an abort");
    if (user && sent.user !== user) violate("no request carries the token of another user");
    if (time.now < (this.#notBefore.get(keyOf(sent)) ?? 0)) violate("no wait is shorter than Retry-After");
  }

  #fail(fault: Fault & { kind: "status" }, sent: SentRequest, token: string): Response {
    const { time, tokens } = this.#world;
    // A refused token stays refused; another one may be valid.
    if (fault.status === 401) tokens.revoke(token);
    const { value, date, delay } = fault.retryAfter ?? {};
    if (delay !== undefined) this.#notBefore.set(keyOf(sent), time.now + delay);
    const headers = { ...(value && { "retry-after": value }), ...(date && { date }) };
    return Response.json({ error: { code: "Injected", message: "Injected." } }, { status: fault.status, headers });
  }

  #die(process: SimulatedProcess): Promise<never> {
    this.#world.trace(`${process.name} dies`);
    this.#world.time.kill(process);
    return new Promise(() => {});
  }

  #wait(delay: number, signal: AbortSignal | null | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const abort = (): void => reject(signal?.reason);
      if (signal?.aborted) return abort();
      signal?.addEventListener("abort", abort, { once: true });
      if (!Number.isFinite(delay)) return;
      this.#world.time.sleep(delay).then(() => {
        signal?.removeEventListener("abort", abort);
        resolve();
      });
    });
  }
}

function keyOf({ process, call, method, path }: SentRequest): string {
  return `${process?.name} ${call} ${method} ${path}`;
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** A response whose body breaks off. */
function truncated({ status, headers }: Response): Response {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"connec'));
      controller.error(new TypeError("terminated"));
    },
  });
  return new Response(body, { status, headers });
}

/** A redirect as browsers show it to `fetch` with `redirect: "manual"`. */
function opaqueRedirect(): Response {
  const response = Response.error();
  Object.defineProperty(response, "type", { value: "opaqueredirect" });
  return response;
}
