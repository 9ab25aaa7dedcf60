import type { CallOptions } from "./client-options.js";
import type { BodySerializer, ParseAs, QuerySerializer, QuerySerializerOptions } from "./fetch-options.js";
import type { Middleware } from "./middleware.js";
import type { Result } from "./result.js";

/** Typed client of one service: a method for each HTTP method, called with a path of the service. */
export interface ServiceClient<Paths> {
  /** Sends a GET request. */
  GET: ClientMethod<Paths, "get">;
  /** Sends a POST request. */
  POST: ClientMethod<Paths, "post">;
  /** Sends a PUT request. */
  PUT: ClientMethod<Paths, "put">;
  /** Sends a PATCH request. */
  PATCH: ClientMethod<Paths, "patch">;
  /** Sends a DELETE request. */
  DELETE: ClientMethod<Paths, "delete">;
  /** Sends a HEAD request. */
  HEAD: ClientMethod<Paths, "head">;
  /** Sends an OPTIONS request. */
  OPTIONS: ClientMethod<Paths, "options">;
  /** Sends a TRACE request. */
  TRACE: ClientMethod<Paths, "trace">;
  /** Sends a request with the given method. */
  request: ClientRequest<Paths>;
  /** Registers middleware, which runs once for each attempt of the calls that follow. */
  use(...middleware: Middleware[]): void;
  /** Removes registered middleware. */
  eject(...middleware: Middleware[]): void;
  /** Never set: makes the clients of different services different types. */
  readonly "~paths"?: Paths;
}

/** HTTP method, as a key of a path item. */
export type HttpMethod = "get" | "post" | "put" | "patch" | "delete" | "head" | "options" | "trace";

/**
 * Calls an operation and resolves to its result, whatever the status of the response.
 *
 * @throws {ConfigurationError} If an option is invalid, or a path parameter is missing, empty, `.` or `..`.
 * @throws {AccessTokenError} If no usable access token was returned.
 * @throws {NetworkError} If no complete response arrived.
 * @throws {TimeoutError} If `timeout` or `deadline` passed.
 * @throws {AbortError} If `signal` was aborted.
 */
export type ClientMethod<Paths, Method extends HttpMethod> = <
  Path extends PathsWith<Paths, Method>,
  Preference extends Preferences | undefined = undefined,
  Parse extends ParseAs | undefined = undefined,
>(
  path: Path,
  ...options: CallArguments<Paths, Path, Method, Preference, Parse>
) => Promise<Result<OperationOf<Paths[Path], Method>, Preference, Parse>>;

/** Calls the operation of a path and a method, like the client's method of that name. */
export type ClientRequest<Paths> = <
  Method extends HttpMethod,
  Path extends PathsWith<Paths, Method>,
  Preference extends Preferences | undefined = undefined,
  Parse extends ParseAs | undefined = undefined,
>(
  method: Method,
  path: Path,
  ...options: CallArguments<Paths, Path, Method, Preference, Parse>
) => Promise<Result<OperationOf<Paths[Path], Method>, Preference, Parse>>;

/** Values of `Prefer` on which a body may depend. Named, so that editors suggest them and errors list them. */
type Preferences = "return=minimal" | "return=representation";

/** Paths that have an operation for a method. */
export type PathsWith<Paths, Method extends HttpMethod> = {
  [Path in keyof Paths]: Paths[Path] extends { [Name in Method]: object } ? Path : never;
}[keyof Paths];

/** Operation of a path item for a method. */
export type OperationOf<Item, Method> = Item[Method & keyof Item];

/** Arguments of a call after its path: its options, which may be left out if none is required. */
export type CallArguments<
  Paths,
  Path extends keyof Paths,
  Method extends HttpMethod,
  Preference extends string | undefined = undefined,
  Parse extends ParseAs | undefined = undefined,
> =
  OptionsOfEach<OperationOf<Paths[Path], Method>, IsUnion<Path> | IsUnion<Method>> extends (
    options: infer Options,
  ) => void
    ? Record<never, never> extends Options
      ? [options?: Options & Choices<Preference, Parse>]
      : [options: Options & Choices<Preference, Parse>]
    : never;

/** In parameter position: for a union of operations, the inferred options are those that all of them accept. */
type OptionsOfEach<Operation, IsOneOfSeveral, All = Operation> = Operation extends unknown
  ? (
      options: CallOptions &
        OperationParameters<Operation> &
        OperationBody<Operation> &
        ([IsOneOfSeveral] extends [never] ? unknown : WithoutOthers<Operation, All>),
    ) => void
  : never;

type IsUnion<Type, All = Type> = Type extends unknown ? ([All] extends [Type] ? never : true) : never;

type OperationParameters<Operation> = Operation extends { parameters: infer Parameters }
  ? Record<never, never> extends Parameters
    ? {
        params?: Parameters | undefined;
        /** Serializes the query, or the styles in which arrays and objects are serialized. */
        querySerializer?: QueryOption<Parameters["query" & keyof Parameters]>;
      }
    : {
        params: Parameters;
        /** Serializes the query, or the styles in which arrays and objects are serialized. */
        querySerializer?: QueryOption<Parameters["query" & keyof Parameters]>;
      }
  : { querySerializer?: QueryOption<Record<string, unknown>> };

type QueryOption<Query> = QuerySerializer<NonNullable<Query>> | QuerySerializerOptions | undefined;

type OperationBody<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? {
      body: Content[keyof Content];
      /** Serializes the body. */
      bodySerializer?: BodySerializer<Content[keyof Content]> | undefined;
    }
  : Operation extends { requestBody?: { content: infer Content } }
    ? {
        body?: Content[keyof Content] | undefined;
        /** Serializes the body. */
        bodySerializer?: BodySerializer<Content[keyof Content]> | undefined;
      }
    : { body?: undefined; bodySerializer?: BodySerializer | undefined };

/** Refuses properties of other operations of a union, because an intersection takes the optional properties of each. */
interface WithoutOthers<Operation, All> {
  params?:
    | {
        [Place in "query" | "header" | "cookie"]?:
          | WithoutKeys<ParametersOf<All, Place>, ParametersOf<Operation, Place>>
          | undefined;
      }
    | undefined;
  body?: WithoutKeys<BodyOf<All>, BodyOf<Operation>> | undefined;
}

type WithoutKeys<All, Own> = { [Name in Exclude<KeyOfEach<All>, KeyOfEach<Own>>]?: undefined };

type KeyOfEach<Type> = Type extends unknown ? keyof Type : never;

type ParametersOf<Operation, Place extends string> = Operation extends {
  parameters: { [Name in Place]?: infer Parameters };
}
  ? NonNullable<Parameters>
  : never;

type BodyOf<Operation> = Operation extends { requestBody?: { content: infer Content } }
  ? Content[keyof Content]
  : never;

/**
 * Options on which the type of the result depends. Each is inferred where it is certain to be set. An object that may lack
 * it is accepted if the inferred type includes `undefined`, because the result is then that of the default as well.
 */
type Choices<Preference, Parse> = ({ parseAs: Parse } | { parseAs?: IfOptional<Parse> }) &
  (
    | { params: { header: { Prefer: Preference } } }
    | { params?: { header?: { Prefer?: IfOptional<Preference> } | undefined } | undefined }
  );

type IfOptional<Choice> = undefined extends Choice ? Choice : undefined;
