import { createExportClient } from "@itwin-rest/export";

const client = createExportClient({ accessToken: "token" });
const consent = await client.GET("/authorizationinformation", { params: { query: { redirectUrl: "" } } });
const list = await client.GET("/connections", { params: { query: { imodelId: "" } } });
const created = await client.POST("/connections", { body: { iModelId: "" } });

export const isAuthorized = consent.ok && consent.data.authorizationInformation.isUserAuthorized;
export const count = list.ok && list.data.connections.length;
export const id = created.ok && created.data.connection.id;
