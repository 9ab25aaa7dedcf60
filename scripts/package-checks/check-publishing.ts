import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { PackedPackage } from "../consumer/pack-package.ts";
import type { CheckResult } from "./check-result.ts";

/** Checks the unpacked tarball by the rules of publint, suggestions included. */
export async function checkPublishing({ name, folder }: PackedPackage): Promise<CheckResult> {
  const { messages, pkg } = await publint({ pkgDir: folder, pack: false, strict: true });
  const problems = messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
  return { package: name, check: "publint", summary: "no remarks", problems };
}
