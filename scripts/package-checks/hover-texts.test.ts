import { join } from "node:path";
import ts from "typescript";
import { beforeAll, expect, test } from "vitest";

const folder = join(import.meta.dirname, "../../packages/synchronization/src");
const file = join(folder, "hover-texts.ts");
const text = `
import { createSynchronizationClient, type paths, type Schema, unwrap } from "./index.js";
const client = createSynchronizationClient({ accessToken: "token" });
const result = await client.GET("/imodels/connections/authorizationinformation", { timeout: 5 });
const data = unwrap(result);
declare const link: Schema<"Link">;
client.GET("/imodels/storageconnections", { params: { header: { Prefer: "return=all" } } });
declare const operation: paths["/imodels/storageconnections"]["get"];
console.log(data, link, operation);
`;
const service = ts.createLanguageService({
  getCompilationSettings: () => ({
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    customConditions: ["@itwin-rest/source"],
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: [],
    strict: true,
  }),
  ...ts.sys,
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (name) => {
    const source = name === file ? text : ts.sys.readFile(name);
    return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source);
  },
  getCurrentDirectory: () => folder,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
});

// The first hover compiles the packages.
beforeAll(() => void hover("client"), 60_000);

function hover(place: string): string {
  const info = service.getQuickInfoAtPosition(file, text.indexOf(place));
  return ts.displayPartsToString(info?.displayParts);
}

function documentation(place: string): string {
  return ts.displayPartsToString(service.getQuickInfoAtPosition(file, text.indexOf(place))?.documentation);
}

test("the type of a result names its statuses and bodies", () => {
  expect(hover("result =")).toMatch(
    /^const result: UnexpectedResult \| SuccessResult<200, \{\s+authorizationInformation: components\["schemas"\]/,
  );
  expect(hover("result =")).toMatch(/ErrorResult<401, .* ErrorResult<422, .* ErrorResult<429, /s);
});

test("the type of data and of a schema is written out", () => {
  expect(hover("data =")).toMatch(
    /^const data: \{\s+authorizationInformation: components\["schemas"\]\["\w+"\];\s+\}$/,
  );
  expect(hover("link:")).toBe("const link: {\n    href: string;\n}");
});

test("a call is a method of the service's client", () => {
  expect(hover("GET")).toMatch(/^\(property\) ServiceClient<paths>\.GET: <"\/imodels\/connections\/authorization/);
});

test("an option has its documentation", () => {
  expect(documentation("timeout")).toMatch(/^Timeout of one attempt in ms/);
});

test("an operation has its summary and a link to its documentation", () => {
  expect(documentation('get"];')).toMatch(
    /^Lists .*\. \{@link https:\/\/developer\.bentley\.com\/apis\/synchronization\/operations\/[\w-]+ Documentation\}$/,
  );
});

test("a call has the documentation of its method, because the path of a call has no symbol", () => {
  // An overload for each path would show the summary, for five times the instantiations, and would report a misspelt path
  // once for each of them.
  expect(documentation("GET")).toBe("Sends a GET request.");
  expect(service.getQuickInfoAtPosition(file, text.indexOf("connections/authorization"))).toBeUndefined();
});

test("completion of a preference offers its two values", () => {
  const position = text.indexOf('"return=all"') + 1;
  const names = service.getCompletionsAtPosition(file, position, {})?.entries.map(({ name }) => name);

  expect(names).toEqual(["return=minimal", "return=representation"]);
});

test("a misspelt preference is reported with the values that exist", () => {
  const errors = service.getSemanticDiagnostics(file).map(({ messageText }) => flat(messageText));

  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain('"return=representation"');
  expect(errors[0]).toContain('"return=minimal"');
});

function flat(message: string | ts.DiagnosticMessageChain): string {
  return ts.flattenDiagnosticMessageText(message, "\n");
}
