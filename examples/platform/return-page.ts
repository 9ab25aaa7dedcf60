import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** The page of an application to which the user returns from the consent page. */
export async function openReturnPage(): Promise<{ url: string; visits: () => number; close: () => void }> {
  let visits = 0;
  const server = createServer((_request, response) => {
    visits++;
    response.end("Welcome back.");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/back`,
    visits: () => visits,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
