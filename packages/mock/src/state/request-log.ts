/** A request and the status of its response, without query and headers, which may contain secrets. */
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
  /** Lists the requests, the latest first. */
  list(): readonly LoggedRequest[];
}

/** Creates a log of limited size. */
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
