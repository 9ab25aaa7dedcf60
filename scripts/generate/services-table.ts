import type { SpecDocument } from "../spec/spec-document.ts";
import { markdownTable } from "./markdown-table.ts";

/** Writes the packages of all services as a Markdown table, each with the purpose of the service. */
export function servicesTable(documents: Record<string, SpecDocument>): string {
  const rows = Object.entries(documents).map(([service, { info }]) => [
    `[\`@itwin-rest/${service}\`](packages/${service})`,
    `[${info.title}](https://developer.bentley.com/apis/${service}/)`,
    info.summary ?? info.description ?? "",
  ]);
  return markdownTable(["package", "service", "purpose"], rows);
}
