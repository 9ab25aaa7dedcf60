import { countWords, type Prose } from "./read-prose.ts";

/** An idiom to avoid and its limit per thousand words. */
interface Idiom {
  name: string;
  pattern: RegExp;
  limit: number;
}

/** The number of uses of an idiom and the places that use it. */
export interface IdiomCount {
  idiom: string;
  /** Per thousand words; for docstrings, percent. */
  rate: number;
  limit: number;
  uses: { file: string; line: number; text: string }[];
}

const mind = "(?:says?|said|tells?|told|hears?|heard|asks?|asked|knows?|known|minds?)";

/** The idioms, with the highest rate measured in the projects whose prose is the model. */
const idioms: readonly Idiom[] = [
  { name: "what", pattern: /\bwhat\b/gi, limit: 2.5 },
  {
    name: "answer",
    // The noun only: the verb, as in "the server answers", is standard.
    pattern:
      /\b(?:an?|the|its|no|this|each|every|other|one|whose)\s+(?:\w+\s+)?answer\b|\b(?:of|the|these|other|with|all)\s+answers?\b/gi,
    limit: 0.3,
  },
  {
    name: "code that says, tells, hears, asks, knows",
    pattern: new RegExp(
      `\\b(?:it|which|that|service|platform|client|server|mock|function|option|options|call|caller|response|page|script|command|check|spec|header|error|link|signal|test|nothing|who)\\s+(?:(?!is|are|was|were|be)\\w+\\s+)?${mind}\\b`,
      "gi",
    ),
    limit: 0.5,
  },
  { name: "but for", pattern: /\bbut for\b/gi, limit: 0.05 },
  { name: "of its own", pattern: /\bof (?:its|their|our|his) own\b/gi, limit: 0.05 },
  { name: "nobody, whoever", pattern: /\b(?:nobody|whoever|whatever)\b/gi, limit: 0.3 },
  { name: "arm, verdict, rehearse", pattern: /\b(?:arms?|verdicts?|rehears\w+)\b/gi, limit: 0.05 },
];

const openers = /^(?:what|whether|how|when|where|who|which)\b/i;

/** Counts the idioms in the prose of files. */
export function countIdioms(files: ReadonlyMap<string, readonly Prose[]>): { words: number; counts: IdiomCount[] } {
  const all = [...files].flatMap(([file, prose]) => prose.map((part) => ({ file, ...part })));
  const words = all.reduce((sum, { text }) => sum + countWords(text), 0);
  const counts = idioms.map(({ name, pattern, limit }) => {
    const uses = all.flatMap(({ file, line, text }) => (text.match(pattern) ?? []).map(() => ({ file, line, text })));
    return { idiom: name, rate: (1000 * uses.length) / Math.max(1, words), limit, uses };
  });
  const docstrings = all.filter(({ isDocstring }) => isDocstring);
  const uses = docstrings.filter(({ text }) => openers.test(text));
  const rate = (100 * uses.length) / Math.max(1, docstrings.length);
  counts.push({ idiom: "docstrings that open with what, whether, how (%)", rate, limit: 2, uses });
  return { words, counts };
}
