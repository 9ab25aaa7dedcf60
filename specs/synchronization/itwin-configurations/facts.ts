import type { OperationFacts, ResourceFacts } from "../../service-facts.ts";
import { tooManyRequests, unauthorized } from "../../shared/facts.ts";
import { configuration, configurationNotFound, invalidConfiguration, invalidScope } from "../configurations/facts.ts";
import { changing, empty, page, reading } from "../operation-facts.ts";

const lifecycle = "technology-preview";
const parameters = { "path itwinid": "string" };
const settings = { uploadDgnRealityData: true, convertDgnTerrainModels: false };

const found = configuration("7dbd531d-6967-47b2-8945-a722a437ad7a", settings, {
  uploadDgnRealityData: true,
  convertDgnTerrainModels: false,
  squashIntermediateRevisions: false,
  skipRvtReprojection: false,
  convertDgnHyperModelingSections: true,
  allowRevitIgnoreGcs: false,
});

const body: OperationFacts["body"] = {
  mediaType: "application/json",
  schema: "ITwinConfiguration",
  required: [],
  example: settings,
};

/** What the pages of the settings of an iTwin say. */
export const itwinConfigurationFacts: ResourceFacts["operations"] = {
  "GET /configurations/itwins/{itwinid}": {
    ...reading,
    lifecycle,
    page: page("get-itwin-configuration"),
    operationId: "getItwinConfiguration",
    parameters,
    responses: {
      200: found,
      401: unauthorized,
      404: configurationNotFound,
      422: invalidConfiguration,
      429: tooManyRequests,
    },
  },
  // Whether 200 or 201 was not seen, nor the body.
  "POST /configurations/itwins/{itwinid}": {
    ...changing,
    lifecycle,
    page: page("create-itwin-configuration"),
    operationId: "createItwinConfiguration",
    parameters,
    body,
    responses: { 200: found, 201: found, 401: unauthorized, 429: tooManyRequests },
  },
  "PATCH /configurations/itwins/{itwinid}": {
    ...changing,
    lifecycle,
    page: page("patch-itwin-configuration"),
    operationId: "patchItwinConfiguration",
    parameters,
    body,
    responses: {
      200: found,
      401: unauthorized,
      // Both from the page of iModels.
      404: configurationNotFound,
      422: invalidConfiguration,
      429: tooManyRequests,
    },
  },
  "DELETE /configurations/itwins/{itwinid}": {
    ...changing,
    lifecycle,
    page: page("delete-itwin-configuration"),
    operationId: "deleteItwinConfiguration",
    parameters,
    responses: {
      204: empty,
      401: unauthorized,
      404: configurationNotFound,
      422: invalidScope("itwinid"),
      429: tooManyRequests,
    },
  },
};
