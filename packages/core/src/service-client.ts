import type { Result } from "./result.js";
import type { CallLimits } from "./sender.js";

/** A typed client of one service: a method for each HTTP method, called with a path of the service. */
export interface ServiceClient<Paths> {
  GET: Call<Paths, "get">;
  POST: Call<Paths, "post">;
  PUT: Call<Paths, "put">;
  PATCH: Call<Paths, "patch">;
  DELETE: Call<Paths, "delete">;
}

/** What every call takes besides the parameters and the body of its operation. */
export interface CallOptions extends CallLimits {
  /** Ends the call, also while it waits: it rejects with an AbortError. */
  signal?: AbortSignal | undefined;
  /**
   * Whether the request may be sent again when it is not known if the first one was processed.
   *
   * @default true for GET, PUT and DELETE, false for POST and PATCH
   */
  idempotent?: boolean | undefined;
  /** Headers to send besides those that the client sets; of two with the same name, this one is sent, but for `Authorization`. */
  headers?: Readonly<Record<string, string>>;
}

/**
 * Calls an operation and resolves to the answer, whatever its status.
 *
 * @throws {ConfigurationError} If a path parameter is missing, empty, `.` or `..`.
 * @throws {AccessTokenError} If there is no usable access token.
 * @throws {NetworkError} If no complete answer arrived.
 * @throws {TimeoutError} If an attempt or all of them took too long.
 * @throws {AbortError} If `signal` ended the call.
 */
type Call<Paths, Method extends string> = <
  Path extends PathsWith<Paths, Method>,
  Preference extends string = "return=minimal",
>(
  path: Path,
  ...options: Arguments<OperationOf<Paths[Path], Method>, Preference>
) => Promise<Result<OperationOf<Paths[Path], Method>, Preference>>;

/** The paths that have an operation for a method. */
type PathsWith<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends { [Name in Method]: object } ? Path : never;
}[keyof Paths];

/** The operation that a path has for a method. */
export type OperationOf<Item, Method> = Item[Method & keyof Item];

/** What a call of an operation takes after its path. */
export type Arguments<Operation, Preference = string> =
  OperationOptions<Operation> extends infer Options
    ? Record<never, never> extends Options
      ? [options?: Options & Preferring<Preference>]
      : [options: Options & Preferring<Preference>]
    : never;

/** The parameters, the body and the options of a call. */
type OperationOptions<Operation> = CallOptions & Parameters<Operation> & Body<Operation>;

type Parameters<Operation> = Operation extends { parameters: infer Params }
  ? Record<never, never> extends Params
    ? { params?: Params }
    : { params: Params }
  : never;

/** Ties the type of the answer to the preference that is sent; an operation without one has no `header` to put it in. */
type Preferring<Preference> = { params?: { header?: { Prefer?: Preference } } };

type Body<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : { body?: never };

/** The data of an operation's success. */
export type Data<Operation, Preference> = Extract<Result<Operation, Preference>, { ok: true }>["data"];
