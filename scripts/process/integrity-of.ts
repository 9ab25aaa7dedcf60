import { createHash } from "node:crypto";

/** Returns the SHA-256 hash of bytes or text in the format of subresource integrity: `sha256-` and base64. */
export function integrityOf(bytes: Uint8Array | string): string {
  return `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
}
