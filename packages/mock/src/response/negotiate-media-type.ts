/**
 * Changes the vendor's media type of a response to `application/json`, unless the request accepts the vendor's.
 *
 * The vendor's definitions have `application/json` in all responses. The vendor's type is documented only for `Accept`.
 */
export function negotiateMediaType(response: Response, accept: string | null): Response {
  const mediaType = response.headers.get("content-type") ?? "";
  const isVendorType = mediaType.startsWith("application/vnd.");
  if (isVendorType && !accepts(accept, mediaType)) response.headers.set("content-type", "application/json");
  return response;
}

function accepts(accept: string | null, mediaType: string): boolean {
  const accepted = accept?.split(",").map((range) => range.replace(/;.*$/s, "").trim().toLowerCase());
  return accepted?.includes(mediaType) ?? false;
}
