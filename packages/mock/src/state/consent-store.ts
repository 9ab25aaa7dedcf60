/** A user's consent to a service that acts on their behalf. */
export interface Consent {
  /** Identifies the user in a link, which must not contain an access token. */
  readonly ticket: string;
  readonly user: string;
  /** Name of the service. */
  readonly service: string;
  granted: boolean;
}

/** The consents in memory. */
export interface ConsentStore {
  /** Returns the consent of a user to a service; initially it is not granted. */
  of(user: string, service: string): Consent;
  /** Finds the consent of a ticket. */
  withTicket(ticket: string | null): Consent | undefined;
  /** Lists the requested consents in the order of the first request. */
  list(): readonly Consent[];
}

/** The path of the consent page, as in the platform's documentation. */
export const consentPath = "/authenticate";

/**
 * Creates a store with the given services granted by each user.
 *
 * Tickets are counted, not random: two runs of the same test see the same links. They protect no secrets.
 *
 * @throws {TypeError} If a service is unknown.
 */
export function createConsentStore(
  granted: Readonly<Record<string, readonly string[]>> = {},
  services: readonly string[] = [],
): ConsentStore {
  const consents: Consent[] = [];
  const store: ConsentStore = {
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
        throw new TypeError(`Unknown service ${JSON.stringify(name)} in consents. Known: ${services.join(", ")}.`);
      }
      store.of(user, name).granted = true;
    }
  }
  return store;
}
