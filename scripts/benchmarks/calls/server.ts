import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

// A separate process, so that its work is not part of a call. It ends with the process that started it.
const body = JSON.stringify({ authorizationInformation: { isUserAuthorized: true } });
const server = createServer((_request, response) => {
  response.writeHead(200, { "content-type": "application/json" }).end(body);
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
