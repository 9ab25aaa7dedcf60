import { ApiError, AuthorizationLinkError, NetworkError, TimeoutError } from "@itwin-rest/synchronization";

/** Returns the message of an error for the user, and its details for support. */
export function explainError(error: unknown): [text: string, details: string] {
  return [textFor(error), String(error)];
}

function textFor(error: unknown): string {
  if (error instanceof NetworkError) {
    return navigator.onLine
      ? "The service cannot be reached."
      : "You are offline. This page continues automatically when the network is back.";
  }
  if (error instanceof TimeoutError) return "The service takes too long to respond.";
  if (error instanceof AuthorizationLinkError) return "The service returned no safe link to its consent page.";
  if (!(error instanceof ApiError)) return "Something went wrong in this page.";

  switch (error.status) {
    case 401:
      return "Your sign-in has expired. Please sign out and in again.";
    case 403:
      return "You are not allowed to synchronize files into this iModel.";
    case 404:
      return "This iModel or run no longer exists.";
    case 409:
      return "Another synchronization of this iModel is running. Please try again later.";
    case 422:
      return "The service rejected these files.";
    case 429:
      return "The service is too busy. Please try again later.";
    default:
      return `The service returned an unexpected response (status ${error.status}).`;
  }
}
