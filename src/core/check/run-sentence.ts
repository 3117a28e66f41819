import type { RuleRun } from './check';
import type { Bilingual } from '../language';
import type { Requirement } from './rule';

type Need = Extract<Requirement, string> | 'columns';

const NEEDS: Readonly<Record<Need, Bilingual>> = {
  columns: { zh: '表中没有所需的列', en: 'the form lacks the columns' },
  policy: { zh: '没有选定救助政策', en: 'no policy was chosen' },
  budget: { zh: '没有给出下达资金', en: 'no allotment was given' },
  pristine: { zh: '没有空白模板可比', en: 'no pristine template to compare with' },
};

/** Why a rule did not run, in words; null where it ran. */
export function whyNotRun(run: RuleRun): Bilingual | null {
  if (run.outcome === 'ran') return null;
  if (run.outcome === 'off') return { zh: '已按设置关闭', en: 'switched off by the settings' };
  if (run.outcome === 'failed') {
    return { zh: `本规则运行出错，未得出结论（${run.message}）`, en: `the rule itself failed (${run.message})` };
  }
  return needOf(run.because);
}

function needOf(because: Requirement | 'columns'): Bilingual {
  if (typeof because === 'object') return { zh: '没有提供比对名单', en: 'no reference list was given' };
  return NEEDS[because];
}
