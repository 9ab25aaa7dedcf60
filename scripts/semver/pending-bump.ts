import { readChangesets } from "@changesets/read";
import { type Bump, largestBump } from "./bump.ts";
import { readManifest } from "./release.ts";
import type { Verdict } from "./verdict-of.ts";

/** What the next release of a package is going to be. */
export interface Pending {
  bump: Bump;
  /** The changesets that name the package, by their files, with what each of them asks for. */
  changesets: Map<string, Bump>;
}

/** Reads what waits for the next release of a service: its changesets, and a version that is raised but not released. */
export async function readPending(root: string, { service, package: name, base }: Verdict): Promise<Pending> {
  const changesets = new Map<string, Bump>();
  for (const { id, releases } of await readChangesets(root)) {
    const release = releases.find((candidate) => candidate.name === name);
    if (release) changesets.set(`.changeset/${id}.md`, release.type);
  }
  const { version } = await readManifest(root, service);
  const raised = raisedBump(base?.version ?? "0.0.0", version);
  return { bump: largestBump([...changesets.values(), raised]), changesets };
}

function raisedBump(from: string, to: string): Bump {
  const [ones, others] = [from, to].map((version) => version.split("."));
  const index = ones?.findIndex((part, position) => part !== others?.[position]) ?? -1;
  return (["major", "minor", "patch"] as const)[index] ?? "none";
}
