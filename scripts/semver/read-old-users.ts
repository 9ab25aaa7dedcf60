import { listFilesAt, readFileAt } from "./read-git.ts";

/** The code that a release came with, by path from the root of the repository. */
export interface OldUsers {
  /** The files of the service's users. */
  users: Map<string, string>;
  /** The other files of examples, which users may import, and the manifests. */
  companions: Map<string, string>;
}

/**
 * Reads what a release of a service came with and was written as its users write: its type tests, the first example of
 * its README, and the examples with a file that imports it, without what tests them.
 */
export async function readOldUsers(root: string, commit: string, service: string): Promise<OldUsers> {
  const folder = `packages/${service}`;
  const paths = await listFilesAt(root, commit, [folder, "examples"]);
  const wanted = paths.filter((path) =>
    /\.test-d\.ts$|^examples\/(?!.*\/testing\/).*(\.json|(?<!\.test)\.ts)$|README\.md$/.test(path),
  );
  const texts = await Promise.all(wanted.map(async (path) => (await readFileAt(root, commit, path)) ?? ""));
  const files = new Map(wanted.map((path, index) => [path, texts[index] ?? ""]));

  const importing = [...files].filter(([, text]) => text.includes(`"@itwin-rest/${service}"`));
  const examples = new Set(importing.map(([path]) => exampleOf(path)).filter(Boolean));
  const isUser = (path: string) => path.endsWith(".ts") && (path.startsWith(folder) || examples.has(exampleOf(path)));
  const example = /```ts\n(.*?)```/s.exec(files.get(`${folder}/README.md`) ?? "")?.[1];
  return {
    users: new Map([
      ...[...files].filter(([path]) => isUser(path)),
      ...(example ? [[`${folder}/README.ts`, example] as const] : []),
    ]),
    companions: new Map([...files].filter(([path]) => exampleOf(path) && !isUser(path))),
  };
}

/** The folder of the example that a file belongs to. */
export function exampleOf(path: string): string | undefined {
  return /^examples\/[^/]+/.exec(path)?.[0];
}
