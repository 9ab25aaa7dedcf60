import { expect, test } from "vitest";
import { largest, mergeReasons, type Rated, type Reason } from "./reason.ts";

test("the larger bump wins where reasons meet in one place, in any order, and operations add up", () => {
  const reason = (bump: Rated, operation: string): Reason => ({
    bump,
    direction: "sent",
    location: "Options.a",
    change: "another type",
    operations: [operation],
  });

  for (const reasons of [
    [reason("minor", "one"), reason("major", "two")],
    [reason("major", "one"), reason("minor", "two")],
  ])
    expect(mergeReasons(reasons)).toEqual([{ ...reason("major", "one"), operations: ["one", "two"] }]);
  expect(mergeReasons([reason("unrated", "one"), reason("minor", "two")])[0]?.bump).toBe("unrated");
  expect(largest(["patch", "major", "unrated", "minor"])).toBe("major");
});
