import { expect, test } from "vitest";
import { negotiateMediaType } from "./negotiate-media-type.js";

const vendorType = "application/vnd.bentley.itwin-platform.v1+json";

function negotiate(contentType: string, accept: string | null): string | null {
  const response = new Response("{}", { headers: { "content-type": contentType } });
  return negotiateMediaType(response, accept).headers.get("content-type");
}

test.each([
  vendorType,
  `application/json;q=0.5, ${vendorType};q=0.9`,
  "application/vnd.bentley.iTwin-Platform.v1+json",
])("keeps the vendor's media type if the request accepts %s", (accept) => {
  expect(negotiate(vendorType, accept)).toBe(vendorType);
});

test.each([null, "", "*/*", "application/*", "application/json", "application/vnd.bentley.itwin-platform.v2+json"])(
  "uses application/json if the request accepts %j",
  (accept) => {
    expect(negotiate(vendorType, accept)).toBe("application/json");
  },
);

test("keeps other media types", () => {
  expect(negotiate("application/problem+json", "application/json")).toBe("application/problem+json");
});
