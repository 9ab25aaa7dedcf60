import type { ServiceClientOptions } from "../client-options.js";
import { createServiceClient } from "../create-service-client.js";
import type { ServiceClient } from "../service-client.js";

interface Ticket {
  id: string;
}

interface TicketDetails extends Ticket {
  title: string;
}

interface Problem {
  error?: { code?: string | null } | null;
}

interface Answer<Body, Headers = Record<never, never>> {
  headers: Headers;
  content: { "application/json": Body };
}

/** The types of a fictional service, in the form of generated types: parameters and bodies of every kind. */
export interface TicketPaths {
  "/tickets": {
    get: {
      parameters: { query?: { $top?: number; state?: string }; header?: never; path?: never };
      requestBody?: never;
      responses: { 200: Answer<{ tickets: Ticket[]; _links?: { next?: { href: string } } }>; 401: Answer<Problem> };
    };
    post: {
      parameters: { query?: never; path?: never };
      requestBody: { content: { "application/json": { title: string } } };
      responses: { 201: Answer<{ ticket: Ticket }, { location?: string }>; 422: Answer<Problem> };
    };
    put?: never;
  };
  "/archive": {
    get: {
      parameters: {
        query?: { $top?: number } | undefined;
        header?: { Prefer?: "return=minimal" | "return=representation" | undefined } | undefined;
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: Answer<{ tickets: Ticket[] } | { tickets: TicketDetails[] }> & {
          "x-by-preference": {
            "return=minimal": { tickets: Ticket[] };
            "return=representation": { tickets: TicketDetails[] };
          };
        };
        401: Answer<Problem>;
      };
    };
  };
  "/tickets/{ticketId}": {
    get: {
      parameters: { query?: never; path: { ticketId: string } };
      requestBody?: never;
      responses: { 200: Answer<{ ticket: Ticket }>; 429: Answer<Problem, { "retry-after"?: string }> };
    };
    delete: {
      parameters: { query?: never; path: { ticketId: string } };
      requestBody?: never;
      responses: { 204: { headers: Record<never, never>; content?: never }; 404: Answer<Problem> };
    };
  };
}

/** One request as the client's `fetch` saw it. */
export interface SentRequest {
  url: string;
  method: string;
  headers: Headers;
  body: string;
}

/** Creates a client of a fictional service that records its requests. `respond` returns the responses. It makes no retries unless `retry` is given. */
export function createTicketClient(
  respond: (request: SentRequest, index: number) => Response | Promise<Response>,
  options: Partial<ServiceClientOptions<TicketPaths>> = {},
): { client: ServiceClient<TicketPaths>; sent: SentRequest[] } {
  const sent: SentRequest[] = [];
  const client = createServiceClient<TicketPaths>({
    baseUrl: "https://tickets.example.com/v1",
    accessToken: "secret-token",
    mediaType: "application/vnd.example.v1+json",
    retry: false,
    statuses: {
      "/tickets": { get: [200, 401], post: [201, 422] },
      "/archive": { get: [200, 401] },
      "/tickets/{ticketId}": { get: [200, 429], delete: [204, 404] },
    },
    fetch: async (url, init) => {
      const request = new Request(url, init);
      sent.push({ url, method: request.method, headers: request.headers, body: await request.text() });
      return respond(sent.at(-1) as SentRequest, sent.length - 1);
    },
    ...options,
  });
  return { client, sent };
}
