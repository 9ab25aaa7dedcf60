/** The end of the work on a file; without consent it is refused. */
export type TaskOutcome = "success" | "retry" | "warning" | "error" | "refused";

/** The outcomes that names provoke, like the test card numbers of a payment service. */
const magicWords: Readonly<Record<string, TaskOutcome>> = { fail: "error", retry: "retry", warn: "warning" };

/** Returns the outcome that the first letters of one of the names provoke, `success` by default. */
export function taskOutcome(...names: (string | undefined)[]): TaskOutcome {
  const provoked = Object.entries(magicWords).find(([word]) => names.some((name) => name?.startsWith(word)));
  return provoked?.[1] ?? "success";
}

/** Combines the outcomes of tasks into the result of their job or run. */
export function resultOf(outcomes: readonly TaskOutcome[]): "Error" | "PartialSuccess" | "Success" {
  const failures = outcomes.filter((outcome) => outcome === "error" || outcome === "refused").length;
  if (failures > 0 && failures === outcomes.length) return "Error";
  return failures > 0 || outcomes.includes("warning") ? "PartialSuccess" : "Success";
}
