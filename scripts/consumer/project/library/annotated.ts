// A library that annotates each of its exports, as `isolatedDeclarations` requires.
import {
  type CallArguments,
  createExportClient,
  type ExportClient,
  type ExportClientOptions,
  type OperationOf,
  type PathsWith,
  paginate,
  type paths,
  type RequestBody,
  type ResponseData,
  type Result,
  type Schema,
  unwrap,
} from "@itwin-rest/export";

export const options: ExportClientOptions = { accessToken: "token" };
export const client: ExportClient = createExportClient(options);
export const get: ExportClient["GET"] = client.GET;
export const body: RequestBody<paths, "/connections", "post"> = { iModelId: "1" };

export async function create(): Promise<ResponseData<paths, "/connections", "post">> {
  return unwrap(await client.POST("/connections", { body }));
}

export async function* list(imodelId: string): AsyncGenerator<Schema<"ExportConnection">> {
  yield* paginate(client, "/connections", { params: { query: { imodelId } } });
}

export function read<Path extends PathsWith<paths, "get">>(
  path: Path,
  ...rest: CallArguments<paths, Path, "get">
): Promise<Result<OperationOf<paths[Path], "get">>> {
  return client.GET(path, ...rest);
}
