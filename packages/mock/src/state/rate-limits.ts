import { exampleResponse } from "../response/example-response.js";
import { operationResponse } from "../response/operation-response.js";
import type { Operation } from "../spec/operation.js";

/** The subscriptions of the platform, each with its own limits. */
export const tiers = ["trial", "basic", "premium", "custom"] as const;

/** A subscription. */
export type Tier = (typeof tiers)[number];

/** Counts the requests of users. */
export interface RateLimits {
  /** Returns a 429 to a user who has made too many requests, and counts the request otherwise. */
  refuse(user: string, operation: Operation): Response | undefined;
}

interface Window {
  limit: number;
  length: number;
}

const minute = 60_000;
const perMinute: Window = { limit: 5000, length: minute };

// https://developer.bentley.com/apis/overview/rate-limits/
const windows: Readonly<Record<Tier, readonly Window[]>> = {
  trial: [
    { limit: 500, length: minute },
    { limit: 5000, length: 60 * minute },
  ],
  basic: [perMinute],
  premium: [perMinute],
  custom: [perMinute],
};

/**
 * Creates the counters of a tier; without a tier there is no limit.
 *
 * The start of a window is not documented. Here each user has a window that starts with the first request after the
 * previous window.
 */
export function createRateLimits(tier: Tier | undefined, now: () => number): RateLimits {
  const usages = new Map<string, { endsAt: number; requests: number }>();
  const usageOf = (user: string, { length }: Window) => {
    const key = `${length} ${user}`;
    const usage = usages.get(key);
    if (usage && now() < usage.endsAt) return usage;
    const fresh = { endsAt: now() + length, requests: 0 };
    usages.set(key, fresh);
    return fresh;
  };

  return {
    refuse(user, operation) {
      if (!tier) return undefined;
      const counters = windows[tier].map((window) => ({ usage: usageOf(user, window), limit: window.limit }));
      const full = counters.filter(({ usage, limit }) => usage.requests >= limit);
      if (full.length > 0)
        return tooManyRequests(operation, tier, Math.max(...full.map(({ usage }) => usage.endsAt)) - now());
      for (const { usage } of counters) usage.requests++;
      return undefined;
    },
  };
}

function tooManyRequests(operation: Operation, tier: Tier, wait: number): Response {
  const response = exampleResponse(operation, 429) ?? operationResponse(operation, 429, undefined);
  response.headers.set("retry-after", String(Math.ceil(wait / 1000)));
  response.headers.set("itwinplatform-ratelimited-tier", tier);
  response.headers.set("itwinplatform-ratelimited-api", operation.service.name);
  response.headers.set("itwinplatform-ratelimited-operation", operation.operationId);
  // The platform returns the client here. The mock has only a token, which must not appear in a response.
  response.headers.set("itwinplatform-ratelimited-application", "mock-application");
  return response;
}
