import type { Result } from "./result.js";

/** A typed client of one service: a method for each HTTP method, called with a path of the service. */
export interface ServiceClient<Paths> {
  GET: Call<Paths, "get">;
  POST: Call<Paths, "post">;
  PUT: Call<Paths, "put">;
  PATCH: Call<Paths, "patch">;
  DELETE: Call<Paths, "delete">;
}

/** What every call takes besides the parameters and the body of its operation. */
export interface CallOptions {
  /** Ends the call: the promise rejects with the signal's `reason`. */
  signal?: AbortSignal;
  /** Headers to send besides those that the client sets; of two with the same name, this one is sent. */
  headers?: Readonly<Record<string, string>>;
}

/**
 * Calls an operation and resolves to the answer, whatever its status.
 *
 * @throws {ConfigurationError} If a path parameter is missing, empty, `.` or `..`.
 * @throws {AccessTokenError} If there is no usable access token.
 * @throws {NetworkError} If no complete answer arrived.
 */
type Call<Paths, Method extends string> = <Path extends PathsWith<Paths, Method>>(
  path: Path,
  ...options: Arguments<Paths[Path][Method & keyof Paths[Path]]>
) => Promise<Result<Paths[Path][Method & keyof Paths[Path]]>>;

type PathsWith<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends { [Name in Method]: object } ? Path : never;
}[keyof Paths];

type Arguments<Operation> =
  Record<never, never> extends OperationOptions<Operation>
    ? [options?: OperationOptions<Operation>]
    : [options: OperationOptions<Operation>];

type OperationOptions<Operation> = CallOptions & Parameters<Operation> & Body<Operation>;

type Parameters<Operation> = Operation extends { parameters: infer Params }
  ? Record<never, never> extends Params
    ? { params?: Params }
    : { params: Params }
  : never;

type Body<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: never }
    ? { body?: never }
    : Operation extends { requestBody?: { content: infer Content } }
      ? { body?: Content[keyof Content] }
      : never;
