import { AccessTokenError } from "./errors.js";

/**
 * Where a client gets its access token: the token itself, a function that gives one, or anything with
 * `getAccessToken()`, such as the authorization clients of iTwin.js. `Bearer ` in front of it is accepted.
 *
 * A function or object is asked before every request, so caching is its own business.
 */
export type AccessTokenSource = string | (() => string | Promise<string>) | AccessTokenProvider;

/** The part of iTwin.js's `AuthorizationClient` that a client needs. */
export interface AccessTokenProvider {
  /** Resolves to an access token, with or without `Bearer ` in front. */
  getAccessToken(): Promise<string>;
}

/** Returns a function that gives the value of the `Authorization` header; calls made meanwhile share one request. */
export function createAuthorization(source: AccessTokenSource): () => Promise<string> {
  let pending: Promise<string> | undefined;
  return () => {
    pending ??= requestToken(source).finally(() => {
      pending = undefined;
    });
    return pending;
  };
}

async function requestToken(source: AccessTokenSource): Promise<string> {
  let token: unknown;
  try {
    token =
      typeof source === "string" ? source : await (typeof source === "function" ? source() : source.getAccessToken());
  } catch (cause) {
    throw new AccessTokenError("asking for it failed, see `cause`", { cause });
  }
  const bare = String(token ?? "")
    .replace(/^Bearer(\s|$)/i, "")
    .trim();
  // Checked here because the platform's own message for a header it cannot send quotes the header, token included.
  if (!/^[\x21-\x7e]+$/.test(bare)) {
    throw new AccessTokenError(
      bare ? "it holds characters that no header can carry" : "it is empty, which usually means that nobody signed in",
    );
  }
  return `Bearer ${bare}`;
}
