import { defineConfig } from "vitest/config";

// Some tests run compilers and servers, which take their time on a busy machine.
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    reporters: ["default", "./scripts/testing/count-reporter.ts"],
    projects: [
      {
        // Tests of sources: no package has to be built.
        resolve: { conditions: ["@itwin-rest/source"] },
        ssr: { resolve: { conditions: ["@itwin-rest/source"] } },
        test: {
          ...patience,
          name: "sources",
          globalSetup: "./scripts/embed-specs/before-tests.ts",
          include: ["packages/*/src/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: ["**/node_modules/**", "**/*.built.test.ts"],
          typecheck: {
            enabled: true,
            checker: "tsc",
            include: ["packages/*/src/**/*.test-d.ts"],
            tsconfig: "./tsconfig.types.json",
          },
        },
      },
      {
        // Tests of what users get: built packages, without a peek at their sources.
        test: { ...patience, name: "built", include: ["packages/*/src/**/*.built.test.ts", "examples/**/*.test.ts"] },
      },
    ],
  },
});
