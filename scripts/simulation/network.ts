import type { MockPlatform } from "@itwin-rest/mock";
import { drawFault, type Fault } from "./faults.ts";
import type { Random } from "./random.ts";
import type { SimulatedProcess } from "./simulated-process.ts";
import type { Tokens } from "./tokens.ts";
import { currentProcess, type VirtualTime } from "./virtual-time.ts";

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
  process: SimulatedProcess;
  /** Method and path. */
  target: string;
  token: string;
  /** Whether the service did the work, as its own response shows. */
  isProcessed: boolean;
  /** Status of the response that the client received. */
  status?: number;
}

const forever = new Promise<never>(() => {});

/** A network between clients and the mock platform: it delays, loses and fails requests until it recovers. */
export class Network {
  readonly sent: SentRequest[] = [];
  /** Probability of a fault. */
  readonly faultRate: number;
  /** The network has no faults from this time on. */
  readonly recoversAt: number;
  readonly #world: Surroundings;
  readonly #notBefore = new Map<string, number>();

  constructor(world: Surroundings) {
    this.#world = world;
    this.faultRate = world.random.pick([0, 0.02, 0.1, 0.3, 0.6]);
    this.recoversAt = world.random.between(10_000, 600_000);
  }

  /** Whether the network has no faults any more. */
  get isCalm(): boolean {
    return this.#world.time.now > this.recoversAt;
  }

  /** The `fetch` of all simulated processes. */
  readonly fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const { random, time, tokens, trace } = this.#world;
    const process = currentProcess();
    if (!process) throw new Error("A request was sent outside of a process.");
    if (process.isDead) return forever;
    const { method = "GET", signal } = init;
    const url = new URL(String(input));
    const token = new Headers(init.headers).get("authorization")?.replace("Bearer ", "") ?? "";
    const sent: SentRequest = { process, target: `${method} ${url.pathname}`, token, isProcessed: false };
    const fault: Fault = this.isCalm ? { kind: "none" } : drawFault(random, this.faultRate, time.now);
    const name = `${process.name} ${sent.target}${url.search}`;
    trace(`${name} ${JSON.stringify(fault)}`);
    this.#check(sent, signal);
    this.sent.push(sent);

    const isLast = process.limits.diesAt === this.sentBy(process).length;
    const dies = isLast ? random.pick(["before", "after"]) : "never";
    if (dies === "before") return this.#die(process);
    const isSlow = fault.kind !== "none" && random.chance(0.2);
    const latency = isSlow ? random.between(1_000, 60_000) : random.between(2, 400);
    await this.#wait(latency / 2, signal);
    if (fault.kind === "refused") throw new TypeError("fetch failed", { cause: systemError("ECONNREFUSED") });
    if (fault.kind === "silent") await this.#wait(Number.POSITIVE_INFINITY, signal);
    const isDone = fault.kind === "none" || fault.kind === "truncated" || ("isProcessed" in fault && fault.isProcessed);
    let response = new Response(null, { status: 401 });
    if (isDone && tokens.isValid(token)) response = await this.#process(url, init, sent);
    if (dies === "after") return this.#die(process);
    await this.#wait(latency / 2, signal);
    if (fault.kind === "lost") throw new TypeError("fetch failed", { cause: systemError("ECONNRESET") });
    if (fault.kind === "status") response = this.#fail(fault, sent);
    if (fault.kind === "truncated" && response.body) response = truncated(response);
    sent.status = response.status;
    trace(`${name} -> ${response.status}${sent.isProcessed ? " processed" : ""}`);
    return response.status === 303 && process.limits.hidesRedirects ? opaqueRedirect() : response;
  };

  /** Returns the requests of a process. */
  sentBy(process: SimulatedProcess): SentRequest[] {
    return this.sent.filter((sent) => sent.process === process);
  }

  /** Returns the time before which the service asked a process not to repeat one of its requests. */
  askedUntil({ name }: SimulatedProcess): number {
    const own = [...this.#notBefore].filter(([key]) => key.startsWith(`${name} `));
    return Math.max(0, ...own.map(([, time]) => time));
  }

  #check({ process, target, token }: SentRequest, signal: AbortSignal | null | undefined): void {
    const { time, tokens, violate } = this.#world;
    if (time.now > process.endsAt) violate("no request is sent after the deadline");
    if (process.signal.aborted || signal?.aborted) violate("no request is sent after an abort");
    if (tokens.userOf(token) !== process.limits.user) violate("no request carries the token of another user");
    if (time.now < (this.#notBefore.get(`${process.name} ${target}`) ?? 0)) {
      violate("no wait is shorter than Retry-After");
    }
  }

  /** Passes a request to the platform, which identifies users by their names. */
  async #process(url: URL, { method, headers, body }: RequestInit, sent: SentRequest): Promise<Response> {
    const own = new Headers(headers);
    own.set("authorization", `Bearer ${this.#world.tokens.userOf(sent.token)}`);
    const response = await this.#world.platform.fetch(url, { method, headers: own, body } as RequestInit);
    sent.isProcessed = response.ok || response.status === 303;
    return response;
  }

  #fail({ status, retryAfter }: Fault & { kind: "status" }, { process, target, token }: SentRequest): Response {
    const { time, tokens } = this.#world;
    // A refused token stays refused; another one may be valid.
    if (status === 401) tokens.revoke(token);
    const { value, date, delay } = retryAfter ?? {};
    if (delay !== undefined) this.#notBefore.set(`${process.name} ${target}`, time.now + delay);
    const headers = { ...(value && { "retry-after": value }), ...(date && { date }) };
    return Response.json({ error: { code: "Injected", message: "Injected." } }, { status, headers });
  }

  #die(process: SimulatedProcess): Promise<never> {
    this.#world.trace(`${process.name} dies`);
    this.#world.time.clear(process);
    process.isDead = true;
    process.onDeath();
    return forever;
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
