import { expect, test } from "vitest";
import * as surface from "./index.js";

test("exports these and nothing else", () => {
  expect(Object.keys(surface).sort()).toEqual([
    "AccessTokenError",
    "ApiError",
    "ConfigurationError",
    "NetworkError",
    "createServiceClient",
    "unwrap",
  ]);
});
