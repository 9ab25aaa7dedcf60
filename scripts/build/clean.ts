import { rmSync } from "node:fs";

// Run in a package before its build, because the compiler leaves the output of sources that no longer exist.
rmSync("dist", { recursive: true, force: true });
