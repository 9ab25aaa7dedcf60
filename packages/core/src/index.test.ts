import { expect, test } from "vitest";
import * as surface from "./index.js";

test("exports these and nothing else", () => {
  expect(Object.keys(surface).sort()).toEqual([
    "AbortError",
    "AccessTokenError",
    "ApiError",
    "AuthorizationLinkError",
    "ConfigurationError",
    "NetworkError",
    "PaginationError",
    "RequestError",
    "RunNotFoundError",
    "TimeoutError",
    "createClientCredentials",
    "createServiceClient",
    "ensureAuthorized",
    "isAbortError",
    "isAccessTokenError",
    "isApiError",
    "isConfigurationError",
    "isNetworkError",
    "isRequestError",
    "isTimeoutError",
    "nextPageQuery",
    "paginate",
    "poll",
    "readStartedRun",
    "startLimit",
    "unwrap",
    "waitForRun",
  ]);
});
