import type { Bump } from "../bump.ts";
import type { Edit } from "./edit-spec.ts";

/** A kind of edit with its verdict: a row of the table in docs/versioning.md, and the test that it is true. */
export interface PolicyRow {
  /** The kind of edit, in the words of the table. */
  edit: string;
  bump: Bump;
  why: string;
  /** Set for what is major although code still compiles: there is no line to show. */
  compiles?: true;
  /** Makes such an edit on the spec of Export. */
  change: Edit[];
  /** What the spec has before, where it does not have it already. */
  given?: Edit[];
}
