import ts from "typescript";

/** Error of the compiler, at a position in one of the compiled files. */
export interface CompileError {
  path: string;
  /** Offset in the text of the file. */
  start: number;
  message: string;
}

const options: ts.CompilerOptions = {
  exactOptionalPropertyTypes: true,
  lib: ["lib.es5.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noEmit: true,
  skipLibCheck: true,
  strict: true,
  target: ts.ScriptTarget.ESNext,
  types: [],
};

const library = new Map<string, ts.SourceFile | undefined>();

/** Compiles TypeScript in memory, given as text by path, and returns the errors. */
export function compileTypes(files: Record<string, string>): CompileError[] {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.fileExists = (path) => Object.hasOwn(files, path);
  host.getSourceFile = (path, target) => {
    const text = files[path];
    if (text !== undefined) return ts.createSourceFile(path, text, target);
    if (!library.has(path)) library.set(path, getSourceFile.call(host, path, target));
    return library.get(path);
  };
  const program = ts.createProgram(Object.keys(files), options, host);
  const diagnostics = [...program.getSyntacticDiagnostics(), ...program.getSemanticDiagnostics()];
  return diagnostics.map(({ file, start = 0, messageText }) => ({
    path: file?.fileName ?? "",
    start,
    message: ts.flattenDiagnosticMessageText(messageText, " "),
  }));
}
