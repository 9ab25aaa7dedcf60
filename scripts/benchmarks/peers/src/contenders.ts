import type { ExportClient, paths } from "@itwin-rest/export";
import type { Client } from "openapi-fetch";
import { type Call, type Environment, mediaType, redirectUrl } from "./environment.js";

const path = "/authorizationinformation";
const query = { redirectUrl };

/** The body of the response. */
interface Body {
  authorizationInformation: { isUserAuthorized: boolean };
}

/** The ways to make the same call. Each loads its library, so that a process has only the one that it measures. */
export const contenders: Record<string, (environment: Environment) => Promise<Call>> = {
  /** The code of a careful user without a library: no retries, no limits, and a cast in place of a type. */
  "hand-written fetch": async (environment) => () => requestByHand(environment, {}),

  "hand-written fetch with limits": async (environment) => {
    const { signal } = new AbortController();
    return () => requestByHand(environment, { signal: AbortSignal.any([signal, AbortSignal.timeout(30_000)]) });
  },

  /** The client of this project with a timeout, a deadline, retries and a listener for events. */
  "itwin-rest": async (environment) => callOurs(await createOurs(environment), {}),

  "itwin-rest with a signal": async (environment) =>
    callOurs(await createOurs(environment), { signal: new AbortController().signal }),

  /** Without middleware: no retries, no limits. */
  "openapi-fetch": async (environment) => {
    const client = await createOpenapiFetch(environment);
    return async () =>
      authorized(
        await client.GET(path, {
          params: { query },
          headers: { Authorization: `Bearer ${await environment.getToken()}` },
        }),
      );
  },

  /** The same with the middleware of its guide for the token. */
  "openapi-fetch with middleware": async (environment) => {
    const client = await createOpenapiFetch(environment);
    client.use({
      async onRequest({ request }) {
        request.headers.set("Authorization", `Bearer ${await environment.getToken()}`);
      },
    });
    return async () => authorized(await client.GET(path, { params: { query } }));
  },

  /** Generated functions: no retries, no limits. */
  async "hey-api"({ baseUrl, fetch, getToken }) {
    const { createClient } = await import("../generated/hey-api/client/index.js");
    const { getAuthorizationInformation } = await import("../generated/hey-api/index.js");
    const client = createClient({
      baseUrl,
      fetch: fetch as typeof globalThis.fetch,
      headers: { Accept: mediaType },
      auth: getToken,
    });
    return async () => authorized(await getAuthorizationInformation({ client, query, throwOnError: true }));
  },

  /** Generated functions: no retries, no limits. */
  async orval(environment) {
    const { setEnvironment } = await import("./orval-fetch.js");
    const { getAuthorizationInformation } = await import("../generated/orval.js");
    setEnvironment(environment);
    return async () => authorized((await getAuthorizationInformation(query)) as { data: Body });
  },

  /** The client that Azure's generated packages are built on, with its default policies, over `fetch`. */
  async "@azure-rest/core-client"({ baseUrl, fetch, getToken }) {
    const { createHttpHeaders } = await import("@azure/core-rest-pipeline");
    const { getClient } = await import("@azure-rest/core-client");
    const client = getClient(baseUrl, {
      allowInsecureConnection: true,
      httpClient: {
        async sendRequest(request) {
          const { method, url, abortSignal: signal } = request;
          const headers = request.headers.toJSON({ preserveCase: true });
          const response = await fetch(url, { method, headers, ...(signal && { signal: signal as AbortSignal }) });
          const received = createHttpHeaders(Object.fromEntries(response.headers));
          return { request, status: response.status, headers: received, bodyAsText: await response.text() };
        },
      },
    });
    return async () => {
      const headers = { Accept: mediaType, Authorization: `Bearer ${await getToken()}` };
      const { body } = await client.path(path).get({ queryParameters: query, headers });
      return authorized({ data: typeof body === "string" ? JSON.parse(body) : body });
    };
  },

  /** With a timeout and its default retries. */
  async ky({ baseUrl, fetch, getToken }) {
    const { default: ky } = await import("ky");
    const beforeRequest = async ({ request }: { request: Request }) => {
      request.headers.set("Authorization", `Bearer ${await getToken()}`);
    };
    const headers = { Accept: mediaType };
    const client = ky.create({ fetch, timeout: 30_000, headers, hooks: { beforeRequest: [beforeRequest] } });
    return async () => authorized({ data: await client.get(baseUrl + path, { searchParams: query }).json<Body>() });
  },

  /** Over `fetch`, with a timeout and the interceptor of its guide for the token. */
  async axios({ baseUrl, fetch, getToken }) {
    const { default: axios } = await import("axios");
    const headers = { Accept: mediaType };
    const client = axios.create({ baseURL: baseUrl, adapter: "fetch", timeout: 30_000, headers, env: { fetch } });
    client.interceptors.request.use(async (config) => {
      config.headers.set("Authorization", `Bearer ${await getToken()}`);
      return config;
    });
    return async () => authorized(await client.get<Body>(path, { params: query }));
  },
};

async function requestByHand({ baseUrl, fetch, getToken }: Environment, init: RequestInit): Promise<boolean> {
  const url = new URL(baseUrl + path);
  url.searchParams.set("redirectUrl", redirectUrl);
  const headers = { Accept: mediaType, Authorization: `Bearer ${await getToken()}` };
  const response = await fetch(url, { headers, ...init });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return authorized({ data: (await response.json()) as Body });
}

async function createOurs({ baseUrl, fetch, getToken }: Environment): Promise<ExportClient> {
  const { createExportClient } = await import("@itwin-rest/export");
  const limits = { timeout: 30_000, deadline: 60_000, retry: { maxRetries: 3 } };
  const options = { baseUrl, fetch, accessToken: getToken, onEvent: () => {}, dangerouslyAllowHttp: true };
  return createExportClient({ ...options, ...limits });
}

async function callOurs(client: ExportClient, options: { signal?: AbortSignal }): Promise<Call> {
  const { unwrap } = await import("@itwin-rest/export");
  return async () => authorized({ data: unwrap(await client.GET(path, { params: { query }, ...options })) });
}

async function createOpenapiFetch({ baseUrl, fetch }: Environment): Promise<Client<paths>> {
  const { default: createClient } = await import("openapi-fetch");
  return createClient<paths>({ baseUrl, fetch, headers: { Accept: mediaType } });
}

function authorized({ data, error }: { data?: Body; error?: unknown }): boolean {
  if (!data) throw new Error(JSON.stringify(error));
  return data.authorizationInformation.isUserAuthorized;
}
