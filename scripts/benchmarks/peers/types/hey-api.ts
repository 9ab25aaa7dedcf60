import {
  createExportConnection,
  getAuthorizationInformation,
  getExportConnections,
} from "../generated/hey-api/index.js";

const consent = await getAuthorizationInformation({ query: { redirectUrl: "" } });
const list = await getExportConnections({ query: { imodelId: "" } });
const created = await createExportConnection({ body: { iModelId: "" } });

export const isAuthorized = consent.data?.authorizationInformation.isUserAuthorized;
export const count = list.data?.connections.length;
export const id = created.data?.connection.id;
