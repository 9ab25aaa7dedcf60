import type { OperationFacts, ResourceFacts, ResponseFacts } from "../../service-facts.ts";
import { rateLimitExceeded, tooManyRequests, unauthorized } from "../../shared/facts.ts";
import { configuration, configurationNotFound, invalidConfiguration, invalidScope } from "../configurations/facts.ts";
import { changing, empty, page, reading } from "../operation-facts.ts";

const lifecycle = "technology-preview";
const parameters = { "path imodelid": "string" };

function found(clampZExtent: boolean): ResponseFacts {
  return configuration(
    "7dbd531d-6967-47b2-8945-a722a437ad7a",
    { clampZExtent, overrideRvtReprojectionDistance: 0 },
    {
      uploadDgnRealityData: true,
      convertDgnTerrainModels: false,
      squashIntermediateRevisions: false,
      skipRvtReprojection: false,
      convertDgnHyperModelingSections: true,
      clampZExtent,
      overrideRvtReprojectionDistance: 0,
    },
  );
}

const body: OperationFacts["body"] = {
  mediaType: "application/json",
  schema: "IModelConfiguration",
  required: [],
  example: { clampZExtent: true },
};

/** What the pages of the settings of an iModel say. */
export const imodelConfigurationFacts: ResourceFacts["operations"] = {
  "GET /configurations/imodels/{imodelid}": {
    ...reading,
    lifecycle,
    page: page("get-imodel-configuration"),
    operationId: "getImodelConfiguration",
    parameters,
    responses: {
      200: found(false),
      401: unauthorized,
      404: configurationNotFound,
      422: invalidConfiguration,
      429: tooManyRequests,
    },
  },
  // Whether 200 or 201 was not seen, nor the body.
  "POST /configurations/imodels/{imodelid}": {
    ...changing,
    lifecycle,
    page: page("create-imodel-configuration"),
    operationId: "createImodelConfiguration",
    parameters,
    body,
    responses: {
      200: found(false),
      201: found(false),
      401: unauthorized,
      422: invalidConfiguration,
      429: tooManyRequests,
    },
  },
  "PATCH /configurations/imodels/{imodelid}": {
    ...changing,
    lifecycle,
    page: page("patch-imodel-configuration"),
    operationId: "patchImodelConfiguration",
    parameters,
    body,
    responses: {
      200: found(true),
      401: unauthorized,
      404: configurationNotFound,
      422: invalidConfiguration,
      429: tooManyRequests,
    },
  },
  "DELETE /configurations/imodels/{imodelid}": {
    ...changing,
    lifecycle,
    page: page("delete-imodel-configuration"),
    operationId: "deleteImodelConfiguration",
    parameters,
    responses: {
      204: empty,
      401: unauthorized,
      404: configurationNotFound,
      422: invalidScope("imodelid"),
      429: rateLimitExceeded,
    },
  },
};
