import { type ClientOptions, createServiceClient, type ServiceClient } from "@itwin-rest/core";

interface Task {
  headers: Record<never, never>;
  content: { "application/json": { task: { state: string } } };
}

interface Refusal {
  headers: { "retry-after"?: string };
  content: { "application/json": { error?: { code?: string | null } } };
}

/** A fictitious service with an operation that changes something and is quick, which the real ones do not have. */
export interface TaskPaths {
  "/tasks": {
    get: { parameters: { query?: never }; requestBody?: never; responses: { 200: Task; 429: Refusal } };
    post: {
      parameters: { query?: never };
      requestBody: { content: { "application/json": { id: string } } };
      responses: { 201: Task; 429: Refusal; 500: Refusal; 503: Refusal };
    };
  };
}

/** Creates a client of the fictitious service with the default options of users. */
export function createTaskClient(options: ClientOptions & { baseUrl: string }): ServiceClient<TaskPaths> {
  return createServiceClient<TaskPaths>({
    mediaType: "application/json",
    statuses: { "/tasks": { get: [200, 429], post: [201, 429, 500, 503] } },
    ...options,
  });
}
