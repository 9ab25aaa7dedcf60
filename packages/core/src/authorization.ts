import { type AccessTokenSource, readAccessToken } from "./access-token.js";
import type { ClientEvent } from "./client-event.js";
import { AccessTokenError } from "./errors.js";
import { withTimeout } from "./with-timeout.js";

/** The tokens of one call. */
export interface CallTokens {
  /** The token of the next attempt, if it has been read already. */
  next?: string | undefined;
  /** The token that a forced refresh returned. */
  refreshed?: string | undefined;
  /** The last token of the call that the service refused. */
  refused?: string | undefined;
}

/** Provides the tokens of a client's calls. */
export interface Authorization {
  /** Returns the token of an attempt. */
  read(tokens: CallTokens, signal: AbortSignal): string | Promise<string>;
  /** Stores that the service refused a token of a call. */
  refuse(token: string, tokens: CallTokens): void;
  /** Reads a token for one more attempt. Returns whether it differs from the refused ones. */
  replace(tokens: CallTokens, signal: AbortSignal): Promise<boolean>;
}

/** Maximum number of refused tokens that are kept. */
const memory = 100;

/** Minimum time between refreshes of a token that was new when it was refused, in ms: it may lack a scope, for example. */
const pauseOfUselessRefreshes = 60_000;

/** Creates the authorization of a client. A token that is read for one call is never used for another. */
export function createAuthorization(
  source: AccessTokenSource,
  emit: ((event: ClientEvent) => void) | undefined,
): Authorization {
  /** Refused tokens, the oldest first, with the time before which refreshing them is useless. */
  const refused = new Map<string, number>();
  const refreshes = new Map<string, Promise<void>>();

  const request = (forceRefresh: boolean, signal: AbortSignal) =>
    readAccessToken(source, { forceRefresh, signal }, emit);

  /**
   * Forces a refresh, at most once for each call. Of the calls with the same refused token, one refreshes it; the others
   * wait and then read their own token, which is new if the source caches it.
   */
  async function refresh(token: string, tokens: CallTokens, signal: AbortSignal): Promise<string> {
    const isUseless = performance.now() < (refused.get(token) ?? 0);
    if (typeof source !== "function" || tokens.refreshed !== undefined || isUseless) return token;
    const earlier = refreshes.get(token);
    if (earlier) {
      await earlier;
      const current = await request(false, signal);
      if (!refused.has(current)) return current;
    }
    const forced = request(true, signal);
    // If the source hangs, the waiting calls are delayed no longer than the call that refreshes.
    const over = withTimeout(Number.POSITIVE_INFINITY, signal, undefined, forced).then(
      () => {},
      () => {},
    );
    refreshes.set(token, over);
    over.then(() => {
      if (refreshes.get(token) === over) refreshes.delete(token);
    });
    tokens.refreshed = await forced;
    return tokens.refreshed;
  }

  /** Returns the token for an attempt when some have been refused. */
  async function choose(token: string, tokens: CallTokens, signal: AbortSignal): Promise<string> {
    const usable = refused.has(token) ? await refresh(token, tokens, signal) : token;
    if (usable !== tokens.refused) return usable;
    if (tokens.refreshed !== undefined && !refused.has(tokens.refreshed)) return tokens.refreshed;
    throw new AccessTokenError("`accessToken` returned the one that the service refused for this call");
  }

  return {
    read(tokens, signal) {
      const { next } = tokens;
      tokens.next = undefined;
      return next ?? request(false, signal).then((token) => (refused.size > 0 ? choose(token, tokens, signal) : token));
    },
    refuse(token, tokens) {
      tokens.refused = token;
      const uselessUntil =
        token === tokens.refreshed ? performance.now() + pauseOfUselessRefreshes : refused.get(token);
      // Moves it to the end.
      refused.delete(token);
      refused.set(token, uselessUntil ?? 0);
      if (refused.size > memory) refused.delete(refused.keys().next().value as string);
    },
    async replace(tokens, signal) {
      if (typeof source === "string") return false;
      let other = await request(false, signal);
      if (refused.has(other)) other = await refresh(other, tokens, signal);
      if (refused.has(other)) return false;
      tokens.next = other;
      return true;
    },
  };
}
