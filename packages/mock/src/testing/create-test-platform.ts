import type { MockPlatformOptions } from "../mock-platform-options.js";
import { createValidatedPlatform } from "./create-validated-platform.js";

/** What a test reads of an answer. */
interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of a body, and the specification is held against it anyway.
  body: any;
  location: string | null;
}

/** What a test says beside method and path. */
interface CallOptions {
  body?: unknown;
  user?: string;
  prefer?: string;
}

/** The iModel that a test connects to. */
export const iModelId = "7dbd531d-6967-47b2-8945-a722a437ad7a";

/** A platform whose clock only goes on when it is told to, and whose answers are held against the specification. */
export function createTestPlatform(options: MockPlatformOptions = {}) {
  let time = Date.parse("2026-01-31T12:00:00Z");
  const platform = createValidatedPlatform({ now: () => time, ...options });

  async function call(method: string, path: string, { body, user = "alice", prefer }: CallOptions = {}) {
    const headers = { authorization: `Bearer ${user}`, ...(prefer && { prefer }) };
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const response = await platform.validated(new URL(path, "https://api.bentley.com"), init);
    return answerOf(response);
  }

  return {
    ...platform,
    call,
    wait(seconds: number): void {
      time += seconds * 1000;
    },
    /** Allows both services to work in the name of a user. */
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
    /** Makes a storage connection with files of the given identifiers, and gives its path. */
    async connectStorage(...storageFileIds: string[]): Promise<string> {
      const sourceFiles = storageFileIds.map((storageFileId) => ({ storageFileId, connectorType: "MSTN" }));
      const { body } = await call("POST", "/synchronization/imodels/storageconnections", {
        body: { iModelId, sourceFiles },
      });
      return `/synchronization/imodels/storageconnections/${body.connection.id}`;
    },
    /** Makes a manifest connection with a file of the given identifier, and gives its path. */
    async connectManifest(sourceFileId: string): Promise<string> {
      const { body } = await call("POST", "/synchronization/imodels/manifestconnections", {
        body: { iModelId, sourceFiles: [{ sourceFileId }] },
      });
      return `/synchronization/imodels/manifestconnections/${body.connection.id}`;
    },
    /** Makes an export connection, and gives its path. */
    async connectExport(displayName = "Bridge"): Promise<string> {
      const { body } = await call("POST", "/export/connections", { body: { iModelId, displayName } });
      return `/export/connections/${body.connection.id}`;
    },
  };
}

/** Reads what a test wants of an answer. */
async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  return {
    status: response.status,
    body: text === "" ? undefined : JSON.parse(text),
    location: response.headers.get("location"),
  };
}
