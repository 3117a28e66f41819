import type { Bilingual } from '../../core/language';

/** The fixed words of the check report. */
export const CHECK_REPORT_WORDS = {
  title: { zh: '冬春救助台账核查报告', en: 'Relief ledger check report' },
  checkedOn: { zh: '核查日期', en: 'Checked on' },
  policy: { zh: '对照政策：', en: 'Policy:' },
  noPolicy: {
    zh: '没有选定救助政策，金额未按标准核对',
    en: 'No policy chosen: amounts were not compared with a standard',
  },
  errors: { zh: '错误', en: 'Errors' },
  warnings: { zh: '疑点', en: 'To verify' },
  hints: { zh: '提示', en: 'Hints' },
  clean: { zh: '户无问题', en: 'Households without a finding' },
  households: { zh: '总户数', en: 'Households' },
  people: { zh: '救助人口', en: 'People' },
  total: { zh: '金额合计（元）', en: 'Total (yuan)' },
  unit: { zh: '户', en: 'households' },
  others: { zh: '其余工作表不是台账，未核查：', en: 'Other sheets hold no ledger and were not checked:' },
  noFindings: { zh: '没有发现问题', en: 'No problems found' },
  cell: { zh: '单元格', en: 'Cell' },
  person: { zh: '户', en: 'Household' },
  what: { zh: '问题', en: 'What and why' },
  todo: { zh: '怎么办', en: 'What to do' },
  related: { zh: '另见', en: 'See also' },
  basis: { zh: '依据', en: 'Basis' },
  runs: { zh: '核查项目', en: 'What was checked' },
  ran: { zh: '已运行规则（项）：', en: 'Rules run:' },
  notRun: { zh: '下列项目没有运行：', en: 'These did not run:' },
  masked: { zh: '本报告中的身份证号、账号、电话已遮盖。', en: 'IDs, accounts and phones are masked in this report.' },
  revealed: { zh: '本报告含完整个人信息，请妥善保管。', en: 'This report shows personal data in full: keep it safe.' },
  verify: { zh: '所列为待核实的疑点，不等于违规。', en: 'Findings are things to verify, not accusations.' },
} as const satisfies Record<string, Bilingual>;
