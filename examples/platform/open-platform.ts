import { type AccessTokenSource, createClientCredentials } from "@itwin-rest/core";
import { createMockPlatform } from "@itwin-rest/mock";
import { startMockServer } from "@itwin-rest/mock/server";
import { openReturnPage } from "./return-page.ts";
import { visit } from "./visit.ts";

/** The platform that an example runs against. */
export interface ExamplePlatform {
  /** Returns the `baseUrl` of a service; `undefined` for the real platform. */
  baseUrl(service: string): string | undefined;
  accessToken: AccessTokenSource;
  /** The account that connections use: a user, who must authorize it, or the application itself. */
  authenticationType: "User" | "Service";
  iModelId: string;
  /** The URL that the consent page redirects to. */
  redirectUrl: string;
  /** Opens the consent page: of the mock, a simulated user allows it; of the real platform, the link is printed. */
  openLink(url: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Returns the real platform if `ITWIN_IMODEL_ID` and either `ITWIN_ACCESS_TOKEN` or `ITWIN_CLIENT_ID` and
 * `ITWIN_CLIENT_SECRET` are set, and otherwise a mock, on which runs take a second.
 */
export async function openPlatform(): Promise<ExamplePlatform> {
  const { ITWIN_ACCESS_TOKEN: token, ITWIN_CLIENT_ID: clientId, ITWIN_CLIENT_SECRET: clientSecret } = process.env;
  const returnPage = await openReturnPage();
  const redirectUrl = returnPage.url;
  if (token || (clientId && clientSecret)) {
    const iModelId = process.env.ITWIN_IMODEL_ID;
    if (!iModelId) throw new Error("Set ITWIN_IMODEL_ID to the id of the iModel to work with.");
    return {
      baseUrl: () => undefined,
      accessToken: token ?? createClientCredentials({ clientId: clientId ?? "", clientSecret: clientSecret ?? "" }),
      authenticationType: token ? "User" : "Service",
      iModelId,
      redirectUrl,
      openLink: async (url) => console.log(`Open this page and allow the service to work for you:\n  ${url}`),
      close: async () => returnPage.close(),
    };
  }
  const server = await startMockServer({ platform: createMockPlatform({ speed: 60 }) });
  return {
    baseUrl: (service) => `${server.url}/${service}`,
    accessToken: "anna",
    authenticationType: "User",
    iModelId: "4d9d0d53-3b5c-4c4a-8b4b-1f2c9d8f6a70",
    redirectUrl,
    async openLink(url) {
      const { title, pressed } = await visit(url);
      console.log(`The user reads "${title}" and presses "${pressed}".`);
    },
    async close() {
      returnPage.close();
      await server.close();
    },
  };
}
