import type { Bilingual, Language } from '../core/language';
import type { MarkKind } from './mark-looks';

/** What a mark is called, short enough for a narrow column, and what it means together with how it shows. */
export const MARK_WORDS: Readonly<Record<MarkKind, { readonly label: Bilingual; readonly meaning: Bilingual }>> = {
  'duplicate-person': {
    label: { zh: '重复', en: 'twice' },
    meaning: {
      zh: '紫底、粗体、双下划线：同一个人登记了不止一次，只能保留一处。',
      en: 'Violet, bold, double underline: one person is registered more than once; only one place may stay.',
    },
  },
  'absent-resident': {
    label: { zh: '外出', en: 'away' },
    meaning: {
      zh: '蓝底、粗斜体、单下划线：在外出人员名单中，请核实是否在家、是否应救助。',
      en: 'Blue, bold italic, underlined: on the list of absent residents; verify whether they are at home and to be helped.',
    },
  },
  error: {
    label: { zh: '错误', en: 'error' },
    meaning: {
      zh: '红底、粗体、红色细边框：错误，会被退回或发错钱，必须改正。',
      en: 'Red, bold, thin red border: an error that would be sent back or misdirect money; it must be corrected.',
    },
  },
  warning: {
    label: { zh: '疑点', en: 'to verify' },
    meaning: {
      zh: '黄底、斜体、虚线边框：疑点，请逐一核实；核实无误的不必改。',
      en: 'Yellow, italic, dashed border: to be verified one by one; what turns out right stays as it is.',
    },
  },
};

export const COPY_WORDS = {
  sheet: { zh: '核查标记说明', en: 'About the marks' },
  title: { zh: '核查标记说明（勿上报）', en: 'About the marks (not for submission)' },
  notForSubmission: {
    zh: '本文件是台账的标记副本，只供自己核对修改时对照，勿上报、勿导入。要上报的是原来的文件，原文件没有改动。',
    en: 'This is a marked copy of the ledger, to check against only: do not submit or import it. The file to submit is the original, which is unchanged.',
  },
  correctThere: {
    zh: '请在原文件中更正，改完重新核查；在本副本里改的内容不会回到原文件。',
    en: 'Correct the original file and check it again; what is changed in this copy does not reach it.',
  },
  marks: {
    zh: '标记是条件格式，不改动单元格的内容和格式；一格有几个问题时，按下列先后取最前的一种。',
    en: 'Marks are conditional formats and change neither the content nor the format of a cell; a cell with several findings shows the first of these kinds.',
  },
  privacy: {
    zh: '下面的清单中，身份证号、账号、电话已遮盖。所列为待核实的疑点，不等于违规。',
    en: 'IDs, accounts and phones are masked in the list below. Findings are things to verify, not accusations.',
  },
  head: [
    { zh: '标记', en: 'Mark' },
    { zh: '位置', en: 'Place' },
    { zh: '户', en: 'Household' },
    { zh: '问题', en: 'What and why' },
    { zh: '怎么办', en: 'What to do' },
  ],
  related: { zh: '另见', en: 'See also' },
} as const satisfies Record<string, Bilingual | readonly Bilingual[]>;

/** The figures of a copy: what was found in it, and how many cells are marked. */
export function countLine(
  counts: { readonly date: string; readonly cells: number; readonly errors: number; readonly warnings: number },
  language: Language,
): string {
  const { date, cells, errors, warnings } = counts;
  return language === 'zh'
    ? `核查日期 ${date}：错误 ${errors} 处，疑点 ${warnings} 处；标记 ${cells} 格。`
    : `Checked on ${date}: ${errors} errors, ${warnings} to verify; cells marked: ${cells}.`;
}

export function cutLine(shown: number, all: number, language: Language): string {
  return language === 'zh'
    ? `共 ${all} 条，下面只列前 ${shown} 条；标记是全的，其余见核查报告。`
    : `Only the first ${shown} of ${all} findings are listed below; all are marked, and the check report has the rest.`;
}
