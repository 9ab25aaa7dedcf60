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
    "TimeoutError",
    "createServiceClient",
    "createTokenSource",
    "ensureAuthorized",
    "paginate",
    "poll",
    "unwrap",
  ]);
});
