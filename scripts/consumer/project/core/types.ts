import { ApiError, ConfigurationError, createServiceClient, NetworkError, type Result } from "@itwin-rest/core";

interface GetTicket {
  parameters: { path: { ticketId: string } };
  requestBody?: never;
  responses: {
    200: { headers: { etag?: string }; content: { "application/json": { title: string } } };
    404: { headers: Record<never, never>; content?: never };
  };
}

interface Paths {
  "/tickets/{ticketId}": { get: GetTicket };
}

const path = "/tickets/{ticketId}";
const client = createServiceClient<Paths>({
  accessToken: "token",
  baseUrl: "https://tickets.example.com",
  mediaType: "application/json",
  statuses: { [path]: { get: [200, 404] } },
});

export async function title(ticketId: string): Promise<string | undefined> {
  try {
    const result: Result<GetTicket> = await client.GET(path, { params: { path: { ticketId } } });
    switch (result.status) {
      case 200:
        return result.data.title;
      case 404:
        return result.error;
      case "unexpected":
        throw new Error(String(result.error));
    }
  } catch (error) {
    if (error instanceof ApiError || error instanceof NetworkError || error instanceof ConfigurationError) {
      return error.message;
    }
    throw error;
  }
}

export async function mistakes(): Promise<void> {
  // @ts-expect-error: a missing path parameter.
  await client.GET(path);

  // @ts-expect-error: a misspelt path parameter.
  await client.GET(path, { params: { path: { ticketID: "7" } } });
}
