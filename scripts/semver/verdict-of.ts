import { type Bump, largestBump, releasedBump } from "./bump.ts";
import { type BrokenUser, compileOldUsers } from "./compile-old-users.ts";
import { judgeSpec } from "./judge-spec.ts";
import { judgeSurface } from "./judge-surface.ts";
import { hasChangedSince } from "./read-git.ts";
import { mergeReasons, type Reason } from "./reason.ts";
import { findBase, type Release, readManifest } from "./release.ts";

/** How big the change of a service is since its last release, and why. */
export interface Verdict {
  service: string;
  /** The name of its package. */
  package: string;
  /** What it was compared with; nothing for a first release. */
  base?: { reference: string; version: string };
  bump: Bump;
  /** The bump to release it with, which before 1.0 is at most minor. */
  release: Bump;
  reasons: Reason[];
  /** Code that the last release came with and does not compile any more. */
  broken: BrokenUser[];
}

/** Judges a service as it is now. */
export async function verdictOf(root: string, service: string, now: Release, reference?: string): Promise<Verdict> {
  const { name } = await readManifest(root, service);
  const base = await findBase(root, service, reference);
  if (!base)
    return { service, package: name, bump: "minor", release: "minor", reasons: [firstRelease(now)], broken: [] };

  const { commit, release: before } = base;
  const isSame = before.schema === now.schema && !(await hasChangedSince(root, commit, ["packages"]));
  const [spec, surface, broken] = await Promise.all([
    judgeSpec(before, now),
    isSame ? [] : judgeSurface(root, commit, service),
    isSame ? [] : compileOldUsers(root, commit, service, now.schema),
  ]);
  const reasons = mergeReasons([...spec, ...surface]);
  const bump = largestBump(reasons.map((reason) => reason.bump));
  const { reference: compared, version } = base;
  const release = releasedBump(bump, version);
  return { service, package: name, base: { reference: compared, version }, bump, release, reasons, broken };
}

function firstRelease({ document }: Release): Reason {
  const change = `a typed client of the ${document.info.title} service`;
  return { bump: "minor", direction: "named", place: "first release", operations: [], change };
}
