import { defineConfig } from "vitest/config";

// Some tests run compilers and servers, which are slow on a busy machine.
const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    // The default leaves one core unused, which is half of a machine with two.
    maxWorkers: "100%",
    reporters: ["default", "./scripts/testing/count-reporter.ts"],
    // No test imports these files, so that a change of one would run nothing while `pnpm test:watch` runs.
    watchTriggerPatterns: [
      {
        pattern: /[\\/]specs[\\/].+\.yaml$|[\\/]packages[\\/][^\\/]+[\\/]openapi\.json$/,
        testsToRun: () => ["scripts/generate/committed-files.test.ts"],
      },
    ],
    projects: [
      {
        // Tests of sources, without a build.
        resolve: { conditions: ["@itwin-rest/source"] },
        ssr: { resolve: { conditions: ["@itwin-rest/source"] } },
        test: {
          ...timeouts,
          name: "sources",
          // A process per file would cost more than the tests. Files share globals, so replaced ones are restored.
          isolate: false,
          restoreMocks: true,
          unstubGlobals: true,
          globalSetup: "./scripts/embed-specs/before-tests.ts",
          include: ["packages/*/src/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: ["**/node_modules/**", "**/*.{built,contract}.test.ts"],
          typecheck: {
            enabled: true,
            checker: "tsc",
            include: ["packages/*/src/**/*.test-d.ts"],
            tsconfig: "./tsconfig.types.json",
          },
        },
      },
      {
        // Tests of the built packages, as users install them.
        test: {
          ...timeouts,
          name: "built",
          include: ["{packages/*/src,scripts}/**/*.built.test.ts", "{examples,docs}/**/*.test.ts"],
          exclude: ["**/node_modules/**", "examples/web-authorize/**"],
        },
      },
      {
        // Tests of the web page, which need Chromium.
        test: { ...timeouts, name: "browser", include: ["examples/web-authorize/**/*.test.ts"] },
      },
      {
        // Tests of the built packages with Prism, which only they need.
        test: {
          ...timeouts,
          name: "contract",
          globalSetup: "./scripts/contract/install-prism.ts",
          include: ["packages/*/src/**/*.contract.test.ts"],
        },
      },
    ],
  },
});
