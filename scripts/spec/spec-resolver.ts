import { BaseResolver, Source } from "@redocly/openapi-core";

/** Returns the reference to a file: the validator of examples takes it for a URI, so it has no characters with a meaning there. */
export function referenceTo(path: string): string {
  return path.replaceAll(/[%#?]/g, encodeURIComponent);
}

/** Reads the files of specs by their references. */
export class SpecResolver extends BaseResolver {
  override async loadExternalRef(reference: string): Promise<Source> {
    const { body, mimeType } = await super.loadExternalRef(reference.replaceAll(/%(25|23|3F)/g, decodeURIComponent));
    return new Source(reference, body, mimeType);
  }
}
