import type { Location, Oas3Rule, UserContext } from "@redocly/openapi-core";
import { follow, type Located, typesOf } from "./schema-shape.ts";
import type { MediaType, Operation, Response } from "./spec-document.ts";

/** Finds bodies and response headers that the client would read or send in another form than the one described. */
export function body(): ReturnType<Oas3Rule> {
  const accepted = new Set<string>();
  return {
    Operation: {
      enter(node, context) {
        const { requestBody, responses = {} } = node as unknown as Operation;
        const sent = follow(requestBody, context.location.child("requestBody"), context);
        if (sent) checkContent(sent.node.content, sent.location, ["object"], context);

        if (!Object.keys(responses).some((status) => /^[23]/.test(status))) {
          context.report({ message: "an operation can succeed. Add a response with a 2XX or 3XX status." });
        }
        for (const [status, response] of Object.entries(responses)) {
          const received = follow(response as Response, context.location.child(["responses", status]), context);
          if (received) checkResponse(received, accepted, context);
        }
      },
    },
  };
}

function checkResponse({ node, location }: Located<Response>, accepted: Set<string>, context: UserContext): void {
  const { content = {}, headers = {} } = node;
  checkContent(content, location, ["object", "array"], context);
  for (const mediaType of Object.keys(content)) {
    accepted.add(mediaType);
    const [first] = accepted;
    if (mediaType === first) continue;
    const message = `a client accepts one media type, and an earlier response has ${first}. Use it in every response.`;
    context.report({ message, location: location.child(["content", mediaType]).key() });
  }
  checkHeaders(Object.keys(headers), location.child("headers"), context);
}

function checkContent(
  content: Record<string, MediaType> | undefined,
  location: Location,
  expected: string[],
  context: UserContext,
): void {
  for (const [mediaType, { schema }] of Object.entries(content ?? {})) {
    const place = location.child(["content", mediaType]);
    const found = follow(schema, place.child("schema"), context);
    const types = found ? [...typesOf(found, context)] : expected;
    if (types.every((type) => expected.includes(type))) continue;
    const names = expected.map((type) => `an ${type}`).join(" or ");
    const actual = types.join(" or ").replace("any", "of any type");
    const message = `the body is ${actual}. Describe ${names}; if it is none, the operation is not supported.`;
    context.report({ message, location: place.child("schema") });
  }
}

function checkHeaders(names: string[], location: Location, { report }: UserContext): void {
  const lowerCase = names.map((name) => name.toLowerCase());
  for (const [index, name] of names.entries()) {
    if (lowerCase.indexOf(name.toLowerCase()) === index) continue;
    report({ message: `the header ${name} is described twice. Remove one.`, location: location.child(name).key() });
  }
}
