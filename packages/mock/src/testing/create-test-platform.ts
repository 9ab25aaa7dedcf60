import type { MockPlatformOptions } from "../state/mock-platform-options.js";
import { createValidatedPlatform } from "./create-validated-platform.js";

/** The part of a response that tests read. */
interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test states the expected body, and the body is validated by the specification.
  body: any;
  location: string | null;
}

/** The options of a call. */
interface CallOptions {
  body?: unknown;
  user?: string;
  prefer?: string;
}

const vendorType = "application/vnd.bentley.itwin-platform.v1+json";

/** The iModel of the tests. */
export const iModelId = "7dbd531d-6967-47b2-8945-a722a437ad7a";

/** Creates a platform with a manual clock, whose responses are validated by the specification. */
export function createTestPlatform(options: MockPlatformOptions = {}) {
  let time = Date.parse("2026-01-31T12:00:00Z");
  const platform = createValidatedPlatform({ now: () => time, ...options });
  // Quirks violate the specification.
  const send = options.quirks ? platform.fetch : platform.validated;

  async function call(method: string, path: string, { body, user = "alice", prefer }: CallOptions = {}) {
    const headers = { accept: vendorType, authorization: `Bearer ${user}`, ...(prefer && { prefer }) };
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const response = await send(new URL(path, "https://api.bentley.com"), init);
    return answerOf(response);
  }

  return {
    ...platform,
    call,
    wait(seconds: number): void {
      time += seconds * 1000;
    },
    /** Gives a user's consent to both services. */
    async consent(user = "alice"): Promise<void> {
      for (const path of [
        "/export/authorizationinformation?redirectUrl=https://app.example",
        "/synchronization/imodels/connections/authorizationinformation",
      ]) {
        const { body } = await call("GET", path, { user });
        const link = body.authorizationInformation._links.authorizationUrl.href;
        await platform.fetch(link, { method: "POST", body: new URLSearchParams({ answer: "allow" }) });
      }
    },
    /** Creates a storage connection with the given files and returns its path. */
    async connectStorage(...storageFileIds: string[]): Promise<string> {
      const sourceFiles = storageFileIds.map((storageFileId) => ({ storageFileId, connectorType: "MSTN" }));
      const { body } = await call("POST", "/synchronization/imodels/storageconnections", {
        body: { iModelId, sourceFiles },
      });
      return `/synchronization/imodels/storageconnections/${body.connection.id}`;
    },
    /** Creates a manifest connection with the given file and returns its path. */
    async connectManifest(sourceFileId: string): Promise<string> {
      const { body } = await call("POST", "/synchronization/imodels/manifestconnections", {
        body: { iModelId, sourceFiles: [{ sourceFileId }] },
      });
      return `/synchronization/imodels/manifestconnections/${body.connection.id}`;
    },
    /** Creates an export connection and returns its path. */
    async connectExport(displayName = "Bridge"): Promise<string> {
      const { body } = await call("POST", "/export/connections", { body: { iModelId, displayName } });
      return `/export/connections/${body.connection.id}`;
    },
  };
}

/** Reads a response. */
async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  return {
    status: response.status,
    body: text === "" ? undefined : JSON.parse(text),
    location: response.headers.get("location"),
  };
}
