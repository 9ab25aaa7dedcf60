import type { Bump } from "../reason.ts";
import type { Edit } from "./edit-spec.ts";

/** A kind of edit with its bump in both directions: a row of the table in docs/versioning.md, and the test of it. */
export interface PolicyRow {
  /** The kind of edit, in the words of the table. */
  edit: string;
  bump: Bump;
  /** The bump of the opposite edit. */
  back: Bump;
  why: string;
  /** Set if code still compiles although the edit, or its opposite, is major: then no line is shown. */
  compiles?: true;
  /** Makes such an edit of the spec of Export. */
  change: Edit[];
  /** Edits that prepare the spec of Export, if it has no such statement. */
  given?: Edit[];
}
