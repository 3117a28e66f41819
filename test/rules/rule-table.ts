import { FIELDS } from '../../src/core/ledger/field';
import type { Requirement, Rule } from '../../src/core/check/rule';

const SEVERITIES = { error: '错误 error', warning: '疑点 warning', hint: '提示 hint' };
const SCOPES = {
  cell: '单元格 cell',
  row: '户 household',
  ledger: '表 ledger',
  across: '各表之间 across ledgers',
  file: '文件 file',
};
const HEAD = ['rule', 'severity', 'looks at', '中文', 'English', 'needs'];

/** The catalogue as a Markdown table, one line per rule, ending in a line break. */
export function ruleTable(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => [
    `\`${rule.id}\``,
    SEVERITIES[rule.severity],
    SCOPES[rule.scope],
    rule.title.zh,
    rule.title.en.replace(/^[a-z]/, (letter) => letter.toUpperCase()),
    needsOf(rule),
  ]);
  return [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** Columns of every kind the rule looks at, or the columns it cannot do without, and what else must be given. */
function needsOf(rule: Rule): string {
  if (rule.scope === 'cell') return rule.kinds === 'all' ? 'any column' : `columns of ${rule.kinds.join(', ')}`;
  const columns = rule.scope === 'file' ? [] : rule.needs.map((field) => FIELDS[field].label.zh);
  return [...columns, ...rule.requires.map(givenBy)].join(' + ') || '–';
}

function givenBy(requirement: Requirement): string {
  if (typeof requirement === 'object') return `\`--list ${requirement.list}=FILE\``;
  return { policy: '`--policy`', budget: '`--budget`', pristine: 'the blank template' }[requirement];
}
