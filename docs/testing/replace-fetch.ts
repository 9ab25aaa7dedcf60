import { createMockPlatform } from "@itwin-rest/mock";

/** Replaces the real platform, to which the code of a page sends its requests, by a new mock whose runs end at once. */
export function replaceFetch(): void {
  const platform = createMockPlatform({ speed: 1e6, consents: { anna: ["export", "synchronization"] } });

  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { hostname } = new URL(request.url);
    // Any secret is accepted.
    if (hostname === "ims.bentley.com") return Response.json({ access_token: "anna", expires_in: 3600 });
    return platform.fetch(request);
  };
}
