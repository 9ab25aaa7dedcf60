import { readSession, type StorageFile, updateSession } from "./session.js";
import { byId, next, show } from "./view.js";

/** Resolves to the files to synchronize, which may already be chosen. A real app has a picker. */
export async function chooseFiles(): Promise<StorageFile[]> {
  const chosen = readSession().files;
  if (chosen) return chosen;

  show("files");
  const form = byId<HTMLFormElement>("files-form");
  await next(form, "submit");
  // The names of the fields are the connectors of the files.
  const files = [...new FormData(form)].map(([connectorType, id]) => ({ connectorType, storageFileId: String(id) }));
  updateSession({ files });
  return files;
}
