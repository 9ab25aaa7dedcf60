import { listRoutes, type MediaType, type Operation, type Response, type SpecDocument } from "../spec/spec-document.ts";

/** Example of a spec, as a value with the type that is generated for it. */
export interface ExampleCheck {
  /** Keys that lead to the example in the bundled spec. */
  keys: string[];
  type: string;
  value: unknown;
}

/** Lists the examples of a spec, each with its generated type. */
export function exampleChecks(document: SpecDocument): ExampleCheck[] {
  const operations = listRoutes(document).flatMap(({ path, method, operation }) =>
    operationChecks(operation, ["paths", path, method]),
  );
  const responses = Object.entries(document.components.responses ?? {}).flatMap(([name, response]) =>
    contentChecks(response.content, ["components", "responses", name], access("components", "responses", name)),
  );
  return [...responses, ...operations];
}

function operationChecks(operation: Operation, keys: string[]): ExampleCheck[] {
  const { operationId, parameters = [], requestBody, responses } = operation;
  const type = access("operations", operationId);
  const passed = parameters.flatMap((parameter, index) => {
    if ("$ref" in parameter || parameter.example === undefined) return [];
    const owner = `NonNullable<${type}["parameters"][${JSON.stringify(parameter.in)}]>`;
    const place = [...keys, "parameters", String(index), "example"];
    return { keys: place, type: `${owner}[${JSON.stringify(parameter.name)}]`, value: parameter.example };
  });
  const sent = contentChecks(requestBody?.content, [...keys, "requestBody"], `NonNullable<${type}["requestBody"]>`);
  const received = Object.entries(responses).flatMap(([status, response]) =>
    contentChecks((response as Response).content, [...keys, "responses", status], `${type}["responses"][${status}]`),
  );
  return [...passed, ...sent, ...received];
}

function contentChecks(content: Record<string, MediaType> = {}, keys: string[], owner: string): ExampleCheck[] {
  return Object.entries(content).flatMap(([mediaType, { example, examples = {} }]) => {
    const type = `${owner}["content"][${JSON.stringify(mediaType)}]`;
    const place = [...keys, "content", mediaType];
    const named = Object.entries(examples).map(([name, { value }]) => ({
      keys: [...place, "examples", name, "value"],
      type,
      value,
    }));
    return example === undefined ? named : [{ keys: [...place, "example"], type, value: example }, ...named];
  });
}

function access(root: string, ...keys: string[]): string {
  return root + keys.map((key) => `[${JSON.stringify(key)}]`).join("");
}
