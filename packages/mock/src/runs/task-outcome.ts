/** How the work on a file ends; without consent it is refused. */
export type TaskOutcome = "success" | "retry" | "warning" | "error" | "refused";

/** What names provoke, as test card numbers do with a payment service. */
const magicWords: Readonly<Record<string, TaskOutcome>> = { fail: "error", retry: "retry", warn: "warning" };

/** Gives the outcome that one of the names asks for by its first letters; all is well if none does. */
export function taskOutcome(...names: (string | undefined)[]): TaskOutcome {
  const asked = Object.entries(magicWords).find(([word]) => names.some((name) => name?.startsWith(word)));
  return asked?.[1] ?? "success";
}

/** Sums outcomes up to the result of a job or a run. */
export function resultOf(outcomes: readonly TaskOutcome[]): "Error" | "PartialSuccess" | "Success" {
  const failures = outcomes.filter((outcome) => outcome === "error" || outcome === "refused").length;
  if (failures > 0 && failures === outcomes.length) return "Error";
  return failures > 0 || outcomes.includes("warning") ? "PartialSuccess" : "Success";
}
