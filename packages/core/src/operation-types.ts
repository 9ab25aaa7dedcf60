import type { Result } from "./result.js";
import type { HttpMethod, OperationOf, PathsWith } from "./service-client.js";

/**
 * Body of an operation's request, such as `RequestBody<paths, "/connections", "post">`.
 *
 * It is `undefined` for an operation without a body.
 */
export type RequestBody<Paths, Path extends PathsWith<Paths, Method>, Method extends HttpMethod> =
  OperationOf<Paths[Path], Method> extends { requestBody?: infer Body }
    ? [Body] extends [undefined]
      ? undefined
      : NonNullable<Body> extends { content: infer Content }
        ? Content[keyof Content]
        : never
    : undefined;

/** Query parameters of an operation, such as `RequestQuery<paths, "/connections", "get">`. */
export type RequestQuery<Paths, Path extends PathsWith<Paths, Method>, Method extends HttpMethod> =
  OperationOf<Paths[Path], Method> extends { parameters: { query?: infer Query } } ? NonNullable<Query> : undefined;

/**
 * Data of an operation's success, such as `ResponseData<paths, "/connections", "get">`.
 *
 * `Preference` is the `Prefer` header of the request, for an operation whose data depends on it.
 */
export type ResponseData<
  Paths,
  Path extends PathsWith<Paths, Method>,
  Method extends HttpMethod,
  Preference extends string | undefined = undefined,
> = Data<OperationOf<Paths[Path], Method>, Preference>;

/** Documented bodies of an operation's errors, such as `ResponseError<paths, "/connections", "get">`. */
export type ResponseError<Paths, Path extends PathsWith<Paths, Method>, Method extends HttpMethod> = NonNullable<
  Exclude<Extract<Result<OperationOf<Paths[Path], Method>>, { ok: false }>, { status: "unexpected" }>["error"]
>;

/** Data of an operation's success. */
export type Data<Operation, Preference extends string | undefined> = Extract<
  Result<Operation, Preference>,
  { ok: true }
>["data"];
