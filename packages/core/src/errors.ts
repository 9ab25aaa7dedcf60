/** Thrown when the options of a client or the arguments of a call are wrong. Nothing was sent. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
}

/** Thrown when a client could not get a usable access token. Nothing was sent; what went wrong is in `cause`. */
export class AccessTokenError extends Error {
  override readonly name = "AccessTokenError";

  constructor(reason: string, options?: ErrorOptions) {
    super(
      `No usable access token: ${reason}. Check \`accessToken\`: a string, a function or an object with getAccessToken().`,
      options,
    );
  }
}

/** Thrown when no complete answer arrived: the service is out of reach, or the connection broke. See `cause`. */
export class NetworkError extends Error {
  override readonly name = "NetworkError";
  /** The HTTP method of the call. */
  readonly method: string;
  /** The URL of the call without its query. */
  readonly url: string;

  constructor(method: string, url: string, cause: unknown) {
    super(
      `${method} ${url} got no complete answer. Check the connection and \`baseUrl\`; the reason is in \`cause\`.`,
      {
        cause,
      },
    );
    this.method = method;
    this.url = url;
  }
}
