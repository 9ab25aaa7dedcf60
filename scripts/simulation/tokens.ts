import type { Random } from "./random.ts";

interface IssuedToken {
  user: string;
  expiresAt: number;
}

/** The identity service: issues tokens to users and checks their validity. */
export class Tokens {
  readonly #issued = new Map<string, IssuedToken>();
  readonly #current = new Map<string, string>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Issues a token that is valid for some minutes. */
  issue(user: string, random: Random): string {
    const token = `token-${user}-${this.#issued.size}-${"x".repeat(12)}`;
    this.#issued.set(token, { user, expiresAt: this.#now() + random.between(60_000, 3_600_000) });
    this.#current.set(user, token);
    return token;
  }

  /** Returns the last token of a user, which may have expired. */
  cached(user: string, random: Random): string {
    return this.#current.get(user) ?? this.issue(user, random);
  }

  /** Returns the user of a token, valid or not. */
  userOf(token: string): string | undefined {
    return this.#issued.get(token)?.user;
  }

  isValid(token: string): boolean {
    return (this.#issued.get(token)?.expiresAt ?? 0) > this.#now();
  }

  /** Makes a token invalid before its time. */
  revoke(token: string): void {
    const issued = this.#issued.get(token);
    if (issued) issued.expiresAt = 0;
  }
}
