/** A request and its response, without query and headers, which may contain secrets. */
export interface LoggedRequest {
  /** Increases by one with each request. */
  readonly id: number;
  /** In milliseconds, on the clock of the platform. */
  readonly time: number;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Copies of the messages, if they were recorded. */
  readonly exchange: Exchange | undefined;
}

/** Copies of a request and its response. Their bodies are read only to display them. */
export interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

/** The latest requests. */
export interface RequestLog {
  add(request: Omit<LoggedRequest, "id">): void;
  find(id: number): LoggedRequest | undefined;
  /** Lists the requests, the latest first. */
  list(): readonly LoggedRequest[];
}

/** Creates a log of limited size. */
export function createRequestLog(size = 50): RequestLog {
  const requests: LoggedRequest[] = [];
  let count = 0;
  return {
    add(request) {
      count += 1;
      requests.unshift({ id: count, ...request });
      if (requests.length > size) requests.pop();
    },
    find: (id) => requests.find((request) => request.id === id),
    list: () => requests,
  };
}
