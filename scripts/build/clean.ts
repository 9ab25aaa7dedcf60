import { rmSync } from "node:fs";

// Run in a package before it is built, for the compiler leaves what has no source any more.
rmSync("dist", { recursive: true, force: true });
