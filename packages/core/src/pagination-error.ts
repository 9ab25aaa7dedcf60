import { RequestError } from "./errors.js";

/**
 * Thrown when a page has no list, or has a `next` link that leads to no further page.
 *
 * Every error of `paginate` has the query of the page that failed as `resumeQuery`.
 */
export class PaginationError extends RequestError {
  static override readonly kind: string = "@itwin-rest/core.PaginationError";
  override readonly name = "PaginationError";
}
