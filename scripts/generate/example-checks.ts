import {
  type Exemplified,
  listRoutes,
  type MediaType,
  type Operation,
  type Response,
  type SpecDocument,
} from "../spec/spec-document.ts";

/** Example of a spec, as a value with the type that is generated for it. */
export interface ExampleCheck {
  /** Keys that lead to the example in the bundled spec. */
  keys: string[];
  type: string;
  value: unknown;
}

/** Lists the examples of a spec, each with its generated type. */
export function exampleChecks(document: SpecDocument): ExampleCheck[] {
  const responses = Object.entries(document.components.responses ?? {}).flatMap(([name, response]) =>
    contentChecks(response.content, ["components", "responses", name], access("components", "responses", name)),
  );
  const operations = listRoutes(document).flatMap(({ path, method, operation }) =>
    operationChecks(operation, ["paths", path, method]),
  );
  return [...responses, ...operations];
}

function operationChecks(operation: Operation, keys: string[]): ExampleCheck[] {
  const { operationId, parameters = [], requestBody, responses } = operation;
  const type = access("operations", operationId);
  const passed = parameters.flatMap((parameter, index) => {
    if ("$ref" in parameter) return [];
    const owner = `NonNullable<${access(type, "parameters", parameter.in)}>`;
    return valueChecks(parameter, [...keys, "parameters", String(index)], access(owner, parameter.name));
  });
  const sent = contentChecks(requestBody?.content, [...keys, "requestBody"], `NonNullable<${type}["requestBody"]>`);
  const received = Object.entries(responses).flatMap(([status, response]) =>
    contentChecks((response as Response).content, [...keys, "responses", status], `${type}["responses"][${status}]`),
  );
  return [...passed, ...sent, ...received];
}

function contentChecks(content: Record<string, MediaType> = {}, keys: string[], owner: string): ExampleCheck[] {
  return Object.entries(content).flatMap(([mediaType, media]) =>
    valueChecks(media, [...keys, "content", mediaType], access(owner, "content", mediaType)),
  );
}

function valueChecks({ example, examples = {} }: Exemplified, keys: string[], type: string): ExampleCheck[] {
  const single = example === undefined ? [] : [{ keys: [...keys, "example"], type, value: example }];
  const named = Object.entries(examples).map(([name, { value }]) => ({
    keys: [...keys, "examples", name, "value"],
    type,
    value,
  }));
  return [...single, ...named];
}

function access(owner: string, ...keys: string[]): string {
  return owner + keys.map((key) => `[${JSON.stringify(key)}]`).join("");
}
