import { createSynchronizationClient, type Schema, unwrap } from "@itwin-rest/synchronization";

const client = createSynchronizationClient({ accessToken: "token" });

const result = await client.GET("/imodels/connections/authorizationinformation");
if (result.ok) {
  const { isUserAuthorized }: Schema<"AuthorizationInformation"> = result.data.authorizationInformation;
  console.log(isUserAuthorized.valueOf());
  // @ts-expect-error: the data is not a number.
  console.log(result.data.toFixed());
}

const connections = unwrap(
  await client.GET("/imodels/storageconnections", { params: { query: { imodelId: "4d9d0d53" } } }),
);
console.log(connections.connections.length.toFixed());
// @ts-expect-error: a misspelt property of the list.
console.log(connections.conections);
