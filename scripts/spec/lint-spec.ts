import {
  type BaseResolver,
  type Config,
  type Document,
  getTypes,
  type NormalizedProblem,
  normalizeTypes,
  normalizeVisitors,
  type ResolvedRefMap,
  resolveDocument,
  type UserContext,
  walkDocument,
} from "@redocly/openapi-core";
import { circularReference } from "./circular-reference.ts";

/** A reference in a spec and its target. */
export interface FoundReference {
  node: { $ref: string };
  /** Object or array that contains the reference under `key`. */
  parent: Record<string, unknown> | undefined;
  key: string | number;
  /** Kind of the element, such as `Schema`. */
  type: string;
  target: { node: object; location: UserContext["location"] };
  isInRoot: boolean;
}

/** Problems of a spec and, in the order of a walk that visits targets first, its references. */
export interface LintResult {
  problems: NormalizedProblem[];
  references: FoundReference[];
}

const version = "oas3_1";

/**
 * Checks a spec against the rules of a configuration, or only against those with the given names.
 *
 * The library's own `lintDocument` and `bundle` would each resolve all references and visit all nodes.
 */
export async function lintSpec(
  document: Document,
  externalRefResolver: BaseResolver,
  config: Config,
  only?: string[],
): Promise<LintResult> {
  const types = normalizeTypes(config.extendTypes(getTypes(version), version), config);
  const rootType = types.Root as NonNullable<typeof types.Root>;
  let resolvedRefMap: ResolvedRefMap;
  try {
    resolvedRefMap = await resolveDocument({ rootDocument: document, rootType, externalRefResolver });
  } catch (error) {
    const pointer = circularReference(document.parsed);
    if (pointer === undefined) throw error;
    const message = "a reference leads back to itself. Write the element at one of the references.";
    const location = [{ source: document.source, pointer, reportOnKey: true }];
    return {
      problems: [{ ruleId: "no-unresolved-refs", severity: "error", message, location, suggest: [] }],
      references: [],
    };
  }
  const references = new Map<object, FoundReference>();
  const collector = { ref: { leave: collect } };

  function collect(node: { $ref: string }, context: UserContext, { node: target, location, chain }: Resolved): void {
    if (target === undefined || !location) return;
    const { parent, key, type } = context;
    const end = (chain?.[0] ?? { node: target, location }) as FoundReference["target"];
    const isInRoot = [end, context].every((place) => place.location.source === document.source);
    references.set(node, { node, parent, key, type: type.name, target: end, isInRoot });
  }

  function walk(only: string[] | undefined): NormalizedProblem[] {
    const problems: NormalizedProblem[] = [];
    const rules = [...enabledRules(config, only), { ruleId: "references", severity: "error", visitor: collector }];
    const normalizedVisitors = normalizeVisitors(rules as never, types);
    const ctx = { problems, specVersion: version, config, visitorsData: {} } as const;
    walkDocument({ document, rootType, normalizedVisitors, resolvedRefMap, ctx });
    return problems;
  }

  try {
    return { problems: walk(only), references: [...references.values()] };
  } catch (error) {
    // The rules of this repository expect a document of the right structure.
    const problems = walk(["struct", "no-unresolved-refs"]);
    if (problems.length === 0) throw error;
    return { problems, references: [] };
  }
}

type Resolved = ReturnType<UserContext["resolve"]>;

function enabledRules(config: Config, only: string[] | undefined): object[] {
  return config.getRulesForSpecVersion("oas3").flatMap((set) =>
    Object.entries(set).flatMap(([ruleId, rule]) => {
      const { severity, message, ...options } = config.getRuleSettings(ruleId, version);
      if (severity === "off" || (only && !only.includes(ruleId))) return [];
      return [rule({ severity, message, ...options } as never)].flat().map((visitor) => ({
        ruleId,
        severity,
        message,
        visitor,
      }));
    }),
  );
}
