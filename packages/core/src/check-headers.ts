import { ConfigurationError } from "./errors.js";
import type { HeadersOption } from "./fetch-options.js";

/** Headers by name, as openapi-fetch merges them. */
export type HeadersRecord = Record<string, Value | Value[]>;

type Value = string | number | boolean | null | undefined;

/** Set by `fetch`: they describe the connection and the framing of the body, and a wrong one breaks both. */
const reserved =
  /^(content-length|transfer-encoding|host|connection|keep-alive|proxy-connection|upgrade|expect|te|trailer)$/i;

/**
 * Returns headers of any form as a record.
 *
 * @throws {ConfigurationError} If one is `Authorization`, is set by `fetch`, or cannot be sent. Its value, which may be
 * a secret, is not quoted.
 */
export function readHeaders(headers: HeadersOption | null | undefined): HeadersRecord {
  if (headers === undefined || headers === null) return {};
  if (typeof headers !== "object") throw new ConfigurationError("`headers` must be an object.");
  const record: HeadersRecord = Symbol.iterator in headers ? fromPairs(headers) : { ...(headers as HeadersRecord) };
  for (const name in record) {
    checkHeader(name, record[name]);
    // It would replace the value of a record that this one is merged over.
    if (record[name] === undefined) delete record[name];
  }
  return record;
}

function fromPairs(pairs: Iterable<readonly [string, Value]>): HeadersRecord {
  const record: HeadersRecord = {};
  for (const [name, value] of pairs) {
    // A null that comes first removes the header of the client, and the values after it are added.
    const earlier = Object.hasOwn(record, name) ? record[name] : undefined;
    record[name] = earlier === undefined || earlier === null ? value : [earlier, value].flat();
  }
  return record;
}

function checkHeader(name: string, value: Value | Value[]): void {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new ConfigurationError("A name in `headers` is not a header name.");
  if (value === undefined) return;
  if (name.toLowerCase() === "authorization") {
    throw new ConfigurationError("`headers` must not contain Authorization: the token comes from `accessToken`.");
  }
  if (reserved.test(name)) throw new ConfigurationError(`\`headers\` must not contain ${name}, which \`fetch\` sets.`);
  if ([value].flat().some((part: unknown) => part instanceof Object || /[^\t\x20-\x7e\x80-\xff]/.test(String(part)))) {
    throw new ConfigurationError(`The value of ${name} in \`headers\` is not one that a header can contain.`);
  }
}
