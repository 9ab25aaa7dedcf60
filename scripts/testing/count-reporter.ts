import type { Reporter, TestModule } from "vitest/node";

/** Ends a test run with the line that continuous integration reads: `12 passed, 0 failed`. */
// biome-ignore lint/style/noDefaultExport: vitest loads a reporter by its default export.
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      // A file that cannot be loaded has no tests to count, but has failed.
      count.failed += module.errors().length;
      for (const test of module.children.allTests()) {
        count[test.result().state]++;
      }
    }
    const skipped = count.skipped ? `, ${count.skipped} skipped` : "";
    process.stdout.write(`\n${count.passed} passed, ${count.failed} failed${skipped}\n`);
  }
}
