import type { OperationFacts, ResponseFacts } from "../service-facts.ts";

type Common = Pick<OperationFacts, "lifecycle" | "anyScopeOf" | "accept">;

const accept = "application/vnd.bentley.itwin-platform.v1+json";

/** What the pages of operations that only read have in common. */
export const reading: Common = {
  lifecycle: "general-availability",
  anyScopeOf: ["synchronization:read", "itwin-platform"],
  accept,
};

/** What the pages of operations that change something have in common. */
export const changing: Common = {
  lifecycle: "general-availability",
  anyScopeOf: ["synchronization:modify", "itwin-platform"],
  accept,
};

/** The page of an operation, and the day on which it was read. */
export function page(slug: string): OperationFacts["page"] {
  return [`https://developer.bentley.com/apis/synchronization/operations/${slug}`, "2026-11-21"];
}

/** The parameters of a list, and what its answer may depend on. */
export const paging = { "query $top?": "integer", "query $skip?": "integer" };

/** What its notes say of how much an answer has. */
export const prefer = { "header Prefer?": '"return=minimal" | "return=representation" = "return=minimal"' };

/** An answer without a body. */
export const empty: ResponseFacts = { example: null };

/** An answer without a body that leads to a run. */
export const leadsToRun: ResponseFacts = { headers: { "location?": "string" }, example: null };

/** An answer that says what went wrong. */
export function failure(code: string | undefined, message: string, details?: Record<string, string>[]): ResponseFacts {
  return {
    schema: "ErrorResponse",
    example: { error: { ...(code && { code }), message, ...(details && { details }) } },
  };
}

/** The one detail of a 422 that most pages print. */
export function invalidValue(target: string): Record<string, string>[] {
  return [{ code: "InvalidValue", message: `Provided ${target} value is not valid.`, target }];
}

/** Until a page says so for an operation: the 409 of adding a file. */
export const alreadyMapped = failure(
  "FileMappingToTheIModelAlreadyExists",
  "The SourceFile is already mapped to the iModel.",
);

/** The links of a page as the examples print them, by what each skips. */
export function pageLinks(url: string, top: number, skips: { self: number; prev: number; next: number }): object {
  const separator = url.includes("?") ? "&" : "?";
  const href = (skip: number) => ({ href: `${url}${separator}$skip=${skip}&$top=${top}` });
  return { self: href(skips.self), prev: href(skips.prev), next: href(skips.next) };
}
