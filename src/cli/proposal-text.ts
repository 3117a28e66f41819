import type { Proposal } from '../app/propose-allotment';
import type { CaseTally, Tally } from '../app/tally-cases';
import type { Language } from '../core/language';
import { caseName } from '../core/policy/deciding-word';
import type { Choice } from '../core/policy/standard';
import { formatYuan, yuanFromFen, type Fen } from '../core/values/money';

export interface ProposedFigures {
  readonly proposal: Proposal;
  readonly tally: Tally;
  /** The policy's cases with their bands. */
  readonly cases: ReadonlyMap<string, Choice | null>;
  readonly step: Fen;
  /** What `--figure` had settled. */
  readonly decided: ReadonlyMap<string, Fen>;
}

/** What was found for the budget: a line for each case, why, and how to use it. */
export function proposalText(found: ProposedFigures, language: Language, accepted: boolean): string {
  const { proposal, tally, cases } = found;
  const lines = [heading(found, language, accepted)];
  for (const [name, fen] of proposal.figures) {
    const tallied = tally.cases.find((one) => one.name === name);
    if (tallied) lines.push(caseLine(tallied, fen, cases.get(name) ?? null, language));
  }
  if (tally.settled > 0) lines.push(settledLine(tally.settled, language));
  lines.push(...proposal.says.map((line) => `- ${line[language]}`));
  if (keepsBudget(proposal) && !accepted) lines.push(...howToUse(found, language));
  return lines.join('\n');
}

function heading({ proposal, step }: ProposedFigures, language: Language, accepted: boolean): string {
  const [allotted, whole] = [formatYuan(proposal.allotment), formatYuan(step)];
  if (language === 'zh') {
    const fate = accepted ? '按 --accept 采用' : '仅供参考，没有写入任何文件；幅度以内的标准由评议确定';
    return `按下达资金 ${allotted} 元测算，标准取整到 ${whole} 元（${fate}）：`;
  }
  const fate = accepted ? 'used because of --accept' : 'for your decision; nothing was written';
  return `Figures proposed for the ${allotted} yuan allotted, in whole ${whole} yuan (${fate}):`;
}

function caseLine(tally: CaseTally, fen: Fen, choice: Choice | null, language: Language): string {
  const { households, weight, base } = tally;
  const per = choice?.per[language] ?? '';
  const name = caseName(tally.name)[language];
  const [figure, sum] = [formatYuan(fen), formatYuan(base + weight * fen)];
  return language === 'zh'
    ? `  ${name}  ${households} 户  ${figure} ${per}  小计 ${sum} 元`
    : `  ${name}  ${households} households  ${figure} ${per}  subtotal ${sum} yuan`;
}

function settledLine(fen: Fen, language: Language): string {
  const sum = formatYuan(fen);
  return language === 'zh'
    ? `  其余各户  已填写或标准已定  小计 ${sum} 元`
    : `  other households  filled in already or fixed by the standard  subtotal ${sum} yuan`;
}

/** Whether filling by these figures stays within the allotment. */
export function keepsBudget({ kind }: Proposal): boolean {
  return kind === 'exact' || kind === 'nearest' || kind === 'caps-leave';
}

/** As it can be typed, the figures given already included. */
function howToUse({ proposal, decided }: ProposedFigures, language: Language): readonly string[] {
  const figures = [...decided, ...proposal.figures].map(
    ([name, fen]) => `--figure ${quoted(name)}=${yuanFromFen(fen)}`,
  );
  const typed = figures.join(' ');
  return language === 'zh'
    ? ['要采用：加上 --accept 和 --out 新文件；或按评议结果自己写明：', `  ${typed}`]
    : ['To use them add --accept and --out NEW; or state what the meeting decided yourself:', `  ${typed}`];
}

function quoted(name: string): string {
  return /[\s"'$&|;<>()*?]/.test(name) ? `'${name}'` : name;
}
