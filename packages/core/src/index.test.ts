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
    "asOpenapiFetchClient",
    "callSafely",
    "checkIntervals",
    "createClientCredentials",
    "createServiceClient",
    "ensureServiceAuthorized",
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
    "startLimit",
    "startServiceRun",
    "tasksOf",
    "unwrap",
    "waitForServiceRun",
    "withErrorContext",
  ]);
});
