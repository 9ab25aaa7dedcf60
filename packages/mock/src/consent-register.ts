/** Whether a user lets a service work in their name. */
export interface Consent {
  /** Stands for the user in a link, where an access token must never be. */
  readonly ticket: string;
  readonly user: string;
  /** Name of the service. */
  readonly service: string;
  granted: boolean;
}

/** What users have allowed, in memory. */
export interface ConsentRegister {
  /** Gives the one consent of a user for a service; it starts as not granted. */
  of(user: string, service: string): Consent;
  /** Finds the consent that a ticket was made for. */
  withTicket(ticket: string | null): Consent | undefined;
  /** Lists those that have been asked for, in that order. */
  list(): readonly Consent[];
}

/**
 * Makes a register in which users have consented to the services that are named with them.
 *
 * Tickets are counted, not random: two runs of the same test see the same links. Do not serve secrets behind them.
 *
 * @throws {TypeError} If a service is not among those there are.
 */
export function createConsentRegister(
  granted: Readonly<Record<string, readonly string[]>> = {},
  services: readonly string[] = [],
): ConsentRegister {
  const consents: Consent[] = [];
  const register: ConsentRegister = {
    of(user, service) {
      const known = consents.find((consent) => consent.user === user && consent.service === service);
      if (known) return known;

      const consent = { ticket: `ticket-${consents.length + 1}`, user, service, granted: false };
      consents.push(consent);
      return consent;
    },
    withTicket: (ticket) => consents.find((consent) => consent.ticket === ticket),
    list: () => consents,
  };

  for (const [user, names] of Object.entries(granted)) {
    for (const name of names) {
      if (!services.includes(name)) {
        throw new TypeError(`consents name a service ${JSON.stringify(name)}, known are ${services.join(", ")}`);
      }
      register.of(user, name).granted = true;
    }
  }
  return register;
}
