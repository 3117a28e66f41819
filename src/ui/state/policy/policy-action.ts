import type { Bilingual } from '../../../core/language';
import type { JsonObject, JsonPath } from './edit-json';

/** What can happen while a policy is written. */
export type PolicyAction =
  | {
      readonly type: 'policy-opened';
      readonly json: JsonObject;
      readonly from: Bilingual | null;
      readonly open: readonly string[];
    }
  /** Undefined takes the entry out; `opens` is a foldable part that comes with it. */
  | { readonly type: 'policy-edited'; readonly path: JsonPath; readonly value: unknown; readonly opens?: string }
  /** At the end of a list, or under a name in a table, unless that is taken; it comes unfolded. */
  | {
      readonly type: 'policy-item-added';
      readonly path: JsonPath;
      readonly name: string | null;
      readonly value: unknown;
    }
  | { readonly type: 'policy-renamed'; readonly path: JsonPath; readonly name: string }
  | { readonly type: 'policy-part-folded'; readonly place: string; readonly open: boolean }
  /** `places` are the parts it lies in. */
  | { readonly type: 'policy-place-wanted'; readonly place: string; readonly places: readonly string[] }
  | { readonly type: 'policy-kept' }
  | { readonly type: 'policy-closed' };
