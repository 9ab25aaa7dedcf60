import { ConfigurationError } from "./errors.js";
import type { HeadersOption } from "./fetch-options.js";

/** Headers by name, as openapi-fetch merges them. */
export type HeadersRecord = Record<string, Value | Value[]>;

type Value = string | number | boolean | null | undefined;

/** Headers set by the client or by `fetch`. Those of `fetch` describe the connection and the framing of the body. */
const reserved =
  /^(authorization|content-length|transfer-encoding|host|connection|keep-alive|proxy-connection|upgrade|expect|te|trailer)$/;

/**
 * Returns headers of any form as a record.
 *
 * @throws {ConfigurationError} If one is `Authorization`, is set by `fetch`, or cannot be sent. Its value, which may be
 * a secret, is not quoted.
 */
export function readHeaders(headers: HeadersOption | null | undefined): HeadersRecord {
  const record: HeadersRecord = {};
  const isList = Symbol.iterator in Object(headers);
  const pairs = isList ? (headers as Iterable<[string, Value]>) : Object.entries((headers ?? {}) as HeadersRecord);
  for (const [key, value] of pairs) {
    const isName = /^[\w!#$%&'*+.^`|~-]+$/.test(key);
    const name = key.toLowerCase();
    // `undefined` would replace the value of the record over which this one is merged.
    if (value === undefined && isName) continue;
    if (reserved.test(name))
      throw new ConfigurationError(`\`headers\` must not contain ${name}, which is set for you.`);
    const isWrong = (part: unknown) => part instanceof Object || /[^\t\x20-\x7e\x80-\xff]/.test(String(part));
    if (!isName || [value].flat().some(isWrong)) {
      throw new ConfigurationError(`\`headers\` must not contain ${isName ? `this value of ${name}` : "this name"}.`);
    }
    // In an array, a leading null removes the header of the client, and the values after it are added.
    const earlier = isList && Object.hasOwn(record, name) ? record[name] : null;
    record[name] = earlier === null ? value : ([earlier, value].flat() as Value[]);
  }
  return record;
}
