export default {
  export: {
    input: "../../../packages/export/openapi.json",
    output: {
      target: "generated/orval.ts",
      client: "fetch",
      override: { mutator: { path: "src/orval-fetch.ts", name: "orvalFetch", extension: ".js" } },
    },
  },
};
