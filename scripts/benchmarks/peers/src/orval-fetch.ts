import { type Environment, mediaType } from "./environment.js";

let environment: Environment | undefined;

/** Sets the environment of the generated functions, which have no client to pass it to. */
export function setEnvironment(next: Environment): void {
  environment = next;
}

/** The function that orval's guide has the user write: base URL, token and parsing. */
export async function orvalFetch<Result>(path: string, init: RequestInit): Promise<Result> {
  if (!environment) throw new Error("There is no environment.");
  const { baseUrl, fetch, getToken } = environment;
  const headers = { ...init.headers, Accept: mediaType, Authorization: `Bearer ${await getToken()}` };
  const response = await fetch(`${baseUrl}${path}`, { ...init, headers });
  return { data: await response.json(), status: response.status, headers: response.headers } as Result;
}
