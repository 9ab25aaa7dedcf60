import { expect, test } from "vitest";
import { createTicketClient } from "./__fixtures__/tickets.js";
import { checkBaseUrl } from "./base-url.js";

test.each([
  ["https://api.bentley.com/export", "https://api.bentley.com/export"],
  ["https://api.bentley.com/export/", "https://api.bentley.com/export"],
  ["https://api.bentley.com", "https://api.bentley.com"],
  ["http://localhost:3000/export", "http://localhost:3000/export"],
  ["http://127.0.0.1:3000", "http://127.0.0.1:3000"],
  ["http://127.1.2.3", "http://127.1.2.3"],
  ["http://[::1]:3000", "http://[::1]:3000"],
])("accepts %s", (baseUrl, normalised) => {
  expect(checkBaseUrl(baseUrl)).toBe(normalised);
});

test.each([
  ["/export", "absolute URL"],
  ["api.bentley.com/export", "absolute URL"],
  ["", "absolute URL"],
  ["ftp://api.bentley.com", "absolute URL"],
  ["http://api.bentley.com/export", "must use https"],
  ["http://localhost.example.com", "must use https"],
  ["http://127.0.0.1.example.com", "must use https"],
  ["http://128.0.0.1", "must use https"],
  ["https://user:password@api.bentley.com", "credentials"],
  ["https://api.bentley.com/export?key=1", "query"],
  ["https://api.bentley.com/export#top", "fragment"],
])("refuses %s when the client is created", (baseUrl, reason) => {
  const create = () => createTicketClient(() => expect.unreachable(), { baseUrl });

  expect(create).toThrow(
    expect.objectContaining({ name: "ConfigurationError", message: expect.stringContaining(reason) }),
  );
});
