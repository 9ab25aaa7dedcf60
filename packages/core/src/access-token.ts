import type { ClientEvent } from "./client-event.js";
import { AccessTokenError } from "./errors.js";
import { isObject } from "./is-object.js";

/**
 * The source of a client's access token: the token itself, a function that returns one, or an object with
 * `getAccessToken()`, such as the authorization clients of iTwin.js. A leading `Bearer ` is accepted.
 *
 * A function or an object is called for each request, and its token is used for that request only. The source may cache
 * tokens.
 */
export type AccessTokenSource =
  | string
  | ((request: AccessTokenRequest) => string | Promise<string>)
  | AccessTokenProvider;

/** The part of iTwin.js's `AuthorizationClient` that a client needs. */
export interface AccessTokenProvider {
  /** Resolves to an access token, with or without a leading `Bearer `. */
  getAccessToken(): Promise<string>;
}

/** The argument of a token function. */
export interface AccessTokenRequest {
  /** True after the service refused the current token with a 401: return a new one and not a cached one. */
  forceRefresh: boolean;
  /** Aborts when the call no longer waits for the token. */
  signal: AbortSignal;
}

/** Reads a token from its source, without `Bearer `. `emit` is called with the outcome. */
export async function readAccessToken(
  source: AccessTokenSource,
  request: AccessTokenRequest,
  emit: ((event: ClientEvent) => void) | undefined,
): Promise<string> {
  if (typeof source === "string") return checkToken(source);
  const start = performance.now();
  const event = { type: "token" } as ClientEvent & { type: "token" };
  try {
    // Called without arguments: those of the vendor's clients have another meaning, such as headers for the token endpoint.
    return checkToken(await (typeof source === "function" ? source(request) : source.getAccessToken()));
  } catch (cause) {
    event.error =
      cause instanceof AccessTokenError || isControlFlow(cause)
        ? cause
        : new AccessTokenError("`accessToken` failed, see `cause`", { cause });
    throw event.error;
  } finally {
    event.duration = performance.now() - start;
    emit?.(event);
  }
}

function checkToken(value: unknown): string {
  const token = String(value ?? "")
    .replace(/^Bearer(\s|$)/i, "")
    .trim();
  // Checked here because the error of `fetch` for an invalid header quotes its value.
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new AccessTokenError(
    token
      ? "`accessToken` returned one with characters that a header cannot contain"
      : "`accessToken` returned an empty one. Usually no user is signed in",
  );
}

/** Returns whether an error is control flow of a framework, such as the redirect of Next.js, and not a failure. */
export function isControlFlow(error: unknown): boolean {
  return isObject(error) && "digest" in error;
}
