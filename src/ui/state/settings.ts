import type { DerivedField } from '../../app/plan-derived';
import type { Bilingual } from '../../core/language';
import type { Fen } from '../../core/values/money';
import type { ReferenceList } from '../../core/lists/reference-list';
import type { RuleSettings } from '../../core/check/rule-settings';
import type { Snapshot } from '../../core/grid/host';
import type { OwnPolicy } from './policy/policy-draft';

/** What the clerk chose for this session. Nothing here comes from, or goes into, the workbook. */
export interface Settings {
  /** Id of a policy; null where none was chosen: then no amount is compared with a standard. */
  readonly policy: string | null;
  /** Policies written or loaded in this session; one with the id of a policy that ships stands in its place. */
  readonly own: readonly OwnPolicy[];
  /** `2022-2023`; null for the policy's latest. */
  readonly season: string | null;
  /** What the clerk set for categories the policy leaves open, per head or household as the policy says. */
  readonly figures: ReadonlyMap<string, Fen>;
  /** 下达资金; null where none was given. */
  readonly budget: Fen | null;
  /** Id of the only template to recognise; null to recognise it by the header. */
  readonly template: string | null;
  /** What is to be filled beside the amounts, from the row's own facts; nothing unless asked for. */
  readonly derive: readonly DerivedField[];
  /** What this session says of single rules; it outweighs what the policy says. */
  readonly rules: RuleSettings;
  /** Check again after every change in the sheet. */
  readonly live: boolean;
}

export const NOTHING_CHOSEN: Settings = {
  policy: null,
  own: [],
  season: null,
  figures: new Map(),
  budget: null,
  template: null,
  derive: [],
  rules: {},
  live: false,
};

/** A reference list in use, and how its columns were understood. */
export interface LoadedList {
  readonly list: ReferenceList;
  /** What the list holds. */
  readonly title: Bilingual;
  readonly sheets: readonly ReadListSheet[];
}

interface ReadListSheet {
  readonly sheet: string;
  readonly people: number;
  /** `A 姓名`, or null where the list has no such column. */
  readonly name: string | null;
  readonly citizenId: string | null;
  readonly village: string | null;
}

/** The blank template the file is compared with. */
export interface Pristine {
  readonly name: string;
  readonly snapshot: Snapshot;
}
