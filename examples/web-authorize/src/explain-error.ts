import { ApiError, AuthorizationLinkError, NetworkError, TimeoutError } from "@itwin-rest/synchronization";

/** What a user is told about an error, and what the support is. */
export function explainError(error: unknown): [text: string, details: string] {
  return [textFor(error), String(error)];
}

function textFor(error: unknown): string {
  if (error instanceof NetworkError) {
    return navigator.onLine
      ? "The service cannot be reached."
      : "You are offline. This page goes on by itself when the network is back.";
  }
  if (error instanceof TimeoutError) return "The service takes too long to answer.";
  if (error instanceof AuthorizationLinkError) return "The service gives no safe link to its consent page.";
  if (!(error instanceof ApiError)) return "Something went wrong in this page.";

  switch (error.status) {
    case 401:
      return "Your sign-in is not valid any more. Please sign out and in again.";
    case 403:
      return "You are not allowed to synchronize files into this iModel.";
    case 404:
      return "The service does not know this iModel or run any more.";
    case 409:
      return "Another synchronization into this iModel is under way. Please try again later.";
    case 422:
      return "The service refuses these files.";
    case 429:
      return "The service is too busy. Please try again later.";
    default:
      return `The service gave an unexpected answer (status ${error.status}).`;
  }
}
