/** Everything that a call depends on. */
export interface Environment {
  baseUrl: string;
  fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  getToken: () => Promise<string>;
}

/** Requests from Export whether the user has authorized, and returns the property of the response. */
export type Call = () => Promise<boolean>;

export const mediaType = "application/vnd.bentley.itwin-platform.v1+json";
export const redirectUrl = "https://app.example.com/authorized";
