import type { OperationFacts, ResourceFacts } from "../../service-facts.ts";
import { rateLimitExceeded, tooManyRequests, unauthorized } from "../../shared/facts.ts";
import { configuration, configurationNotFound, invalidConfiguration, invalidScope } from "../configurations/facts.ts";
import { changing, empty, page, reading } from "../operation-facts.ts";

const lifecycle = "technology-preview";
const parameters = { "path connectionid": "string" };
const settings = { reclassifyDgnElements: false, ignoreDgnAttachments: true };

const found = configuration("lggkjEZmT0-NOd2XwpnXYdk9YzROk-1Jr77FJx5z754", settings, {
  uploadDgnRealityData: true,
  convertDgnTerrainModels: false,
  enableSheetsAndDrawings: false,
  squashIntermediateRevisions: false,
  skipRvtReprojection: false,
  convertDgnHyperModelingSections: true,
  clampZExtent: false,
  overrideRvtReprojectionDistance: 0,
  enableSheetIndex: false,
  filterBySheetIndex: false,
  reclassifyDgnElements: false,
  ignoreDgnAttachments: true,
  enableC3dGraphsIn2dModel: false,
});

const body: OperationFacts["body"] = {
  mediaType: "application/json",
  schema: "ConnectionConfiguration",
  required: [],
  // Cut off on the pages: these are the settings that the page of reading them prints.
  example: settings,
};

/** What the pages of the settings of a connection say. */
export const connectionConfigurationFacts: ResourceFacts["operations"] = {
  "GET /configurations/connections/{connectionid}": {
    ...reading,
    lifecycle,
    page: page("get-connection-configuration"),
    operationId: "getConnectionConfiguration",
    parameters,
    responses: {
      200: found,
      401: unauthorized,
      404: configurationNotFound,
      // From the pages of the wider scopes.
      422: invalidConfiguration,
      429: tooManyRequests,
    },
  },
  // Whether 200 or 201 was not seen, nor the body.
  "POST /configurations/connections/{connectionid}": {
    ...changing,
    lifecycle,
    page: page("create-connection-configuration"),
    operationId: "createConnectionConfiguration",
    parameters,
    body,
    responses: { 200: found, 201: found, 401: unauthorized, 429: tooManyRequests },
  },
  // The answers are cut off: 200 is from the pages of the wider scopes.
  "PATCH /configurations/connections/{connectionid}": {
    ...changing,
    lifecycle,
    page: page("patch-connection-configuration"),
    operationId: "patchConnectionConfiguration",
    parameters,
    body,
    responses: { 200: found, 401: unauthorized, 429: tooManyRequests },
  },
  "DELETE /configurations/connections/{connectionid}": {
    ...changing,
    lifecycle,
    page: page("delete-connection-configuration"),
    operationId: "deleteConnectionConfiguration",
    parameters,
    responses: {
      204: empty,
      401: unauthorized,
      404: configurationNotFound,
      422: invalidScope("connectionid"),
      429: rateLimitExceeded,
    },
  },
};
