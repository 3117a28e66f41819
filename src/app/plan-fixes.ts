import type { CellEdit } from '../core/grid/edit';
import type { Finding, Fix } from '../core/check/finding';
import type { Bilingual } from '../core/language';
import type { Ledger } from '../core/ledger/ledger';
import { mergingEdits } from '../core/plan/merge-edits';
import { messageOf } from '../core/check/message';
import { personAt } from '../core/ledger/person';
import type { Plan, PlanReason, SkippedRow } from '../core/plan/plan';
import type { Rule } from '../core/check/rule';
import { addressKey } from '../core/grid/edit';
import { finished, STRIDE, type Planning } from '../core/plan/planning';

export interface FixRequest {
  /** Findings about other files are passed over: a plan is for one workbook. */
  readonly file: string;
  readonly findings: readonly Finding[];
  /** Names the people in the preview. */
  readonly ledgers: readonly Ledger[];
  /** The rules that found them, for their words. */
  readonly rules: readonly Rule[];
  /** Fixes that need to be confirmed: those for which this says so. Safe fixes are always in. */
  readonly confirmed: (finding: Finding) => boolean;
}

/** Only what may run unattended. */
export const NONE_CONFIRMED = (): boolean => false;

interface Chosen {
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * FIX: the edits of the safe fixes and of those the clerk confirmed. Two findings that make the same change count
 * once; two that would change one cell differently are both left to the clerk. Yields now and then, so that a page can
 * answer in between.
 */
export function* planningFixes(request: FixRequest): Generator<Planning, Plan> {
  const chosen = request.findings.flatMap((finding) => chosenFix(finding, request));
  const total = chosen.length * 2;
  let done = 0;
  const { kept, conflicting } = yield* mergingEdits(chosen.map(({ fix }) => fix.edits));
  const tell = new Teller(request);
  const draft: Draft = { edits: [], reasons: [], planned: new Set() };
  const skipped: SkippedRow[] = [];
  for (const index of kept) {
    addFix(chosen[index]!, tell, draft);
    if (++done % STRIDE === 0) yield { done: done + chosen.length, total };
  }
  for (const index of conflicting) {
    skipped.push(tell.conflict(chosen[index]!));
    if (++done % STRIDE === 0) yield { done: done + chosen.length, total };
  }
  return { edits: draft.edits, reasons: draft.reasons, skipped };
}

/** The same at one go, for the command line. */
export function planFixes(request: FixRequest): Plan {
  return finished(planningFixes(request));
}

interface Draft {
  readonly edits: CellEdit[];
  readonly reasons: PlanReason[];
  readonly planned: Set<string>;
}

function addFix({ finding, fix }: Chosen, tell: Teller, { edits, reasons, planned }: Draft): void {
  for (const edit of fix.edits) {
    const key = addressKey(edit.at);
    if (planned.has(key)) continue;
    planned.add(key);
    edits.push(edit);
    reasons.push({ person: tell.person(finding), why: tell.why(finding), steps: [] });
  }
}

function chosenFix(finding: Finding, { file, confirmed }: FixRequest): readonly Chosen[] {
  const { fix } = finding;
  if (fix === null || finding.at.file !== file) return [];
  return fix.applicability === 'safe' || confirmed(finding) ? [{ finding, fix }] : [];
}

const UNDECIDED = {
  zh: '另有疑点要把同一单元格改成别的内容，请人工确定',
  en: 'another finding wants something else in the same cell; please decide by hand',
};

class Teller {
  private readonly rules: ReadonlyMap<string, Rule>;
  private readonly ledgers: ReadonlyMap<string, Ledger>;

  constructor(request: FixRequest) {
    this.rules = new Map(request.rules.map((rule) => [rule.id, rule]));
    const own = request.ledgers.filter((ledger) => ledger.file === request.file);
    this.ledgers = new Map(own.map((ledger) => [ledger.sheet, ledger]));
  }

  person({ at }: Finding): string {
    const ledger = this.ledgers.get(at.sheet);
    return ledger === undefined || at.row === null ? '' : personAt(ledger, at.row);
  }

  why(finding: Finding): Bilingual {
    const rule = this.rules.get(finding.rule);
    if (rule === undefined) throw new Error(`no rule ${finding.rule} among those handed in`);
    return { zh: messageOf(rule, finding, 'zh', false), en: messageOf(rule, finding, 'en', false) };
  }

  conflict({ finding, fix }: Chosen): SkippedRow {
    const why = this.why(finding);
    return {
      at: fix.edits[0]!.at,
      person: this.person(finding),
      kind: 'conflict',
      why: { zh: `${why.zh}（${UNDECIDED.zh}）`, en: `${why.en} (${UNDECIDED.en})` },
      steps: [],
    };
  }
}
