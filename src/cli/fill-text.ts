import { a1 } from '../core/grid/address';
import type { CellAddress } from '../core/grid/edit';
import type { Language } from '../core/language';
import { totalEdits } from '../core/totals/planned-total';
import { maskText } from '../core/values/mask-text';
import { formatYuan, type Fen } from '../core/values/money';
import type { Plan } from '../core/plan/plan';
import type { Step } from '../core/policy/working';
import type { CheckCounts } from './check-beside';

export interface FillOutcome {
  readonly plan: Plan;
  /** The check made before filling. */
  readonly report: CheckCounts;
  /** Sum of the amounts as they now stand. */
  readonly total: Fen;
  readonly budget: Fen | null;
}

/** What filling did: the total against the allotment, then who stays open and why, then what to look at. */
export function fillText(outcome: FillOutcome, language: Language, working: boolean): string {
  const { plan } = outcome;
  const placeOf = placesOf(plan);
  const lines = [totalLine(outcome, language)];
  if (working) lines.push(...workingLines(plan, placeOf, language));
  lines.push(...totalsLines(plan, placeOf, language));
  if (plan.skipped.length > 0) {
    // a household can be named once for each of its cells
    const households = new Set(plan.skipped.map(({ at }) => `${at.row}:${at.sheet}`)).size;
    lines.push(
      language === 'zh' ? `\n以下 ${households} 户没有写入：` : `\n${households} households were not written:`,
    );
    for (const row of plan.skipped) {
      lines.push(`  ${placeOf(row.at)} ${row.person}  ${maskText(row.why[language])}`);
      if (working) lines.push(...stepLines(row.steps, language));
    }
  }
  const { errors, warnings } = outcome.report.summary;
  if (errors + warnings > 0) {
    lines.push(
      language === 'zh'
        ? `\n填写前核查：错误 ${errors} 处，疑点 ${warnings} 处；请用 check 命令查看并处理。`
        : `\nBefore filling there were ${errors} errors and ${warnings} things to verify; see the check command.`,
    );
  }
  return lines.join('\n');
}

function totalLine({ total, budget, report }: FillOutcome, language: Language): string {
  const policy = report.policy ? `${report.policy.title[language]} ${report.policy.season}` : '';
  const sum = maskText(formatYuan(total));
  if (budget === null) return language === 'zh' ? `${policy}：合计 ${sum} 元。` : `${policy}: ${sum} yuan in total.`;
  const gap = total - budget;
  const apart = maskText(formatYuan(Math.abs(gap)));
  if (language === 'en') {
    const verdict = gap === 0 ? 'equal to' : `${apart} ${gap > 0 ? 'more' : 'less'} than`;
    return `${policy}: ${sum} yuan in total, ${verdict} the ${formatYuan(budget)} allotted.`;
  }
  const verdict = gap === 0 ? '相符' : `相差 ${apart} 元（${gap > 0 ? '超出' : '不足'}）`;
  return `${policy}：合计 ${sum} 元，与下达资金 ${formatYuan(budget)} 元${verdict}。`;
}

/** Typed totals are the clerk's to correct: they are named and left as they are. */
function totalsLines(plan: Plan, placeOf: PlaceOf, language: Language): readonly string[] {
  return totalEdits(plan.totals ?? [], plan.edits).map(({ at, value }) => {
    const sum = maskText(formatYuan(Math.round(Number(value) * 100)));
    return language === 'zh'
      ? `  ${placeOf(at)} 手填的小计、合计没有改动，明细之和现为 ${sum}`
      : `  ${placeOf(at)} is a typed total and was left as it is; its rows now add up to ${sum}`;
  });
}

function workingLines(plan: Plan, placeOf: PlaceOf, language: Language): readonly string[] {
  return plan.edits.flatMap((edit, index) => {
    const { person, steps } = plan.reasons[index]!;
    const head = `  ${placeOf(edit.at)} ${person}  → ${String(edit.value)}`;
    return [head, ...stepLines(steps, language)];
  });
}

type PlaceOf = (at: CellAddress) => string;

/** The sheet is named where the plan is about more than one. */
function placesOf({ edits, skipped }: Plan): PlaceOf {
  const sheets = new Set([...edits, ...skipped].map(({ at }) => at.sheet));
  return ({ sheet, row, column }) => (sheets.size > 1 ? `${sheet}!${a1(row, column)}` : a1(row, column).padEnd(6));
}

function stepLines(steps: readonly Step[], language: Language): readonly string[] {
  return steps.map(
    (step) => `           ${maskText(step[language])}${step.source === null ? '' : `（${step.source}）`}`,
  );
}
