import type { Bilingual } from '../../../core/language';
import type { JsonObject } from './edit-json';

/** A policy as it is being written. Kept in this session only. */
export interface PolicyDraft {
  readonly json: JsonObject;
  /** What it was started from: a policy's title or a file's name; null for a new one. */
  readonly from: Bilingual | null;
  /** Changed since it was opened, put in force or saved. */
  readonly changed: boolean;
  /** Foldable parts that stand open, by place. */
  readonly open: ReadonlySet<string>;
  /** The place somebody asked to be led to; a new object each time. */
  readonly wanted: { readonly place: string } | null;
}

/** A policy of the clerk's own, in use beside those that ship. */
export interface OwnPolicy {
  readonly id: string;
  readonly json: JsonObject;
}
