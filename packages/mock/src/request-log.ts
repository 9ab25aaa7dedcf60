/** A request that was answered. Neither its query nor its headers, which may hold secrets. */
interface LoggedRequest {
  /** In milliseconds, on the clock of the platform. */
  time: number;
  method: string;
  path: string;
  status: number;
}

/** The latest requests. */
export interface RequestLog {
  add(request: LoggedRequest): void;
  /** Lists them, the latest first. */
  list(): readonly LoggedRequest[];
}

/** Makes a log that keeps as many requests as a person looks at. */
export function createRequestLog(size = 20): RequestLog {
  const requests: LoggedRequest[] = [];
  return {
    add(request) {
      requests.unshift(request);
      requests.splice(size);
    },
    list: () => requests,
  };
}
