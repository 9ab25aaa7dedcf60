import type { ClientEvent } from "./client-event.js";
import { AccessTokenError } from "./errors.js";

/**
 * Where a client gets its access token: the token itself, a function that gives one, or anything with
 * `getAccessToken()`, such as the authorization clients of iTwin.js. `Bearer ` in front of it is accepted.
 *
 * A function or object is asked before every request, so caching is its own business.
 */
export type AccessTokenSource =
  | string
  | ((request: AccessTokenRequest) => string | Promise<string>)
  | AccessTokenProvider;

/** The part of iTwin.js's `AuthorizationClient` that a client needs. */
export interface AccessTokenProvider {
  /** Resolves to an access token, with or without `Bearer ` in front. */
  getAccessToken(request: AccessTokenRequest): Promise<string>;
}

/** What a client says when it asks for a token. */
export interface AccessTokenRequest {
  /** Whether the last token was refused with a 401, so that a cached one is of no use. */
  forceRefresh: boolean;
}

/** Returns a function that gives the value of the `Authorization` header; calls made meanwhile share one request. */
export function createAuthorization(
  source: AccessTokenSource,
  emit?: (event: ClientEvent) => void,
): (forceRefresh: boolean) => Promise<string> {
  let pending: Promise<string> | undefined;
  let pendingIsForced = false;
  return (forceRefresh) => {
    // What is on its way may be the very token that was refused.
    if (!pending || (forceRefresh && !pendingIsForced)) {
      const start = performance.now();
      const asked = requestToken(source, { forceRefresh });
      const forget = (): void => {
        if (pending === asked) pending = undefined;
      };
      asked.then(forget, forget);
      pending = asked;
      pendingIsForced = forceRefresh;
      if (emit) {
        const duration = (): number => performance.now() - start;
        asked.then(
          () => emit({ type: "token", duration: duration() }),
          (error) => emit({ type: "token", duration: duration(), error }),
        );
      }
    }
    return pending;
  };
}

async function requestToken(source: AccessTokenSource, request: AccessTokenRequest): Promise<string> {
  let token: unknown;
  try {
    token =
      typeof source === "string"
        ? source
        : await (typeof source === "function" ? source(request) : source.getAccessToken(request));
  } catch (cause) {
    throw cause instanceof AccessTokenError
      ? cause
      : new AccessTokenError(
          "asking for it failed, see `cause`; `accessToken` must be a string, a function or have getAccessToken()",
          { cause },
        );
  }
  const bare = String(token ?? "")
    .replace(/^Bearer(\s|$)/i, "")
    .trim();
  // Checked here because the platform's own message for a header it cannot send quotes the header, token included.
  if (!/^[\x21-\x7e]+$/.test(bare)) {
    throw new AccessTokenError(
      bare
        ? "`accessToken` gave one with characters that no header can carry"
        : "`accessToken` gave an empty one, which usually means that nobody is signed in",
    );
  }
  return `Bearer ${bare}`;
}
