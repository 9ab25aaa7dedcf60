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
  readonly #random: Random;

  constructor(now: () => number, random: Random) {
    this.#now = now;
    this.#random = random;
  }

  /** Returns a token that is valid for some minutes: a new one, or the last one of the user, which may have expired. */
  request(user: string, isNew: boolean): string {
    const current = this.#current.get(user);
    if (current !== undefined && !isNew) return current;
    const token = `token-${user}-${this.#issued.size}-${"x".repeat(12)}`;
    this.#issued.set(token, { user, expiresAt: this.#now() + this.#random.between(60_000, 3_600_000) });
    this.#current.set(user, token);
    return token;
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
