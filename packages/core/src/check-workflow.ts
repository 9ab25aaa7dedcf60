import { checkOptions } from "./check-options.js";
import { ConfigurationError } from "./errors.js";

/**
 * Checks the arguments that all workflows have, and returns the options.
 *
 * @throws {ConfigurationError} If `client` is not the client of a service, or the options are not an object or have a
 * wrong `signal` or limit.
 *
 * @example
 * export async function startRun(client: ExportClient, options: StartRunOptions) {
 *   const { connectionId, run, ...limits } = checkWorkflow(client, options);
 */
export function checkWorkflow<Options>(client: unknown, options: Options): Options {
  if (typeof (client as { GET?: unknown } | null | undefined)?.GET !== "function") {
    throw new ConfigurationError("`client` must be the client of a service.");
  }
  checkOptions(options);
  return options;
}
