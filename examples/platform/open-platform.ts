import { type AccessTokenSource, createClientCredentials } from "@itwin-rest/core";
import { createMockPlatform } from "@itwin-rest/mock";
import { startMockServer } from "@itwin-rest/mock/server";
import { openReturnPage } from "./return-page.ts";
import { visit } from "./visit.ts";

/** What an example runs against. */
export interface ExamplePlatform {
  /** Where a service is, to pass to its client; `undefined` for the real one. */
  baseUrl(service: string): string | undefined;
  accessToken: AccessTokenSource;
  /** Who connections work for: a user, who has to authorize that, or the application itself. */
  authenticationType: "User" | "Service";
  iModelId: string;
  /** Where the consent page leads back to. */
  redirectUrl: string;
  /** Opens the consent page: the mock's is answered by a make-believe user, the real one's link is printed. */
  openLink(url: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Gives the real platform if `ITWIN_ACCESS_TOKEN`, or `ITWIN_CLIENT_ID` and `ITWIN_CLIENT_SECRET`, say who is asking and
 * `ITWIN_IMODEL_ID` which iModel it is about; otherwise a mock, on which runs take a second.
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
