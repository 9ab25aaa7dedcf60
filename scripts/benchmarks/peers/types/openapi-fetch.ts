import type { paths } from "@itwin-rest/export";
import createClient from "openapi-fetch";

const client = createClient<paths>({ baseUrl: "https://api.bentley.com/export" });
const consent = await client.GET("/authorizationinformation", { params: { query: { redirectUrl: "" } } });
const list = await client.GET("/connections", { params: { query: { imodelId: "" } } });
const created = await client.POST("/connections", { body: { iModelId: "" } });

export const isAuthorized = consent.data?.authorizationInformation.isUserAuthorized;
export const count = list.data?.connections.length;
export const id = created.data?.connection.id;
