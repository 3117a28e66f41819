import type { Finding, Severity } from '../../../src/core/check/finding';
import { groupFindings } from '../../../src/core/check/finding-groups';
import { FindingOrder } from '../../../src/core/check/finding-order';
import { acrossRule, cellRule, fileRule, ledgerRule, rowRule } from '../../../src/core/check/rule-makers';
import { fileOf, ledgerOf } from '../../ledger-of';

const words = { zh: ['一', '二', '三'], en: ['a', 'b', 'c'] } as const;
const head = (id: string) => ({
  ...{ id, severity: 'warning' as const, title: { zh: id, en: id }, messages: { x: words }, check: () => undefined },
});
const RULES = [
  acrossRule({ ...head('across'), needs: [] }),
  ledgerRule({ ...head('ledger'), needs: [] }),
  rowRule({ ...head('row'), needs: [] }),
  cellRule({ ...head('cell'), kinds: 'all' }),
  cellRule({ ...head('cell-too'), kinds: 'all' }),
  fileRule(head('file')),
];
const sheet = (file: string, name: string) => ledgerOf({ name: ['李春禾'] }, { file, sheet: name });
const ORDER = new FindingOrder([fileOf(sheet('b', '一'), sheet('b', '二')), fileOf(sheet('a', '一'))], RULES);

/** `b!一 3,1 error rule` */
function finding(text: string): Finding {
  const [place, cell, severity, rule] = text.split(' ') as [string, string, Severity, string];
  const [file, name] = place.split('!') as [string, string];
  const [row, column] = cell.split(',').map((part) => (part === '-' ? null : Number(part))) as [number, number];
  return {
    ...{ rule, code: 'x', severity, at: { file, sheet: name, row, column } },
    ...{ params: { text }, related: [], basis: null, fix: null },
  };
}

const texts = (findings: readonly Finding[]) => findings.map(({ params }) => params['text']);

const IN_ORDER = [
  'b!一 -,- error file',
  'b!一 -,- hint cell',
  'b!一 1,- hint row',
  'b!一 1,0 error across',
  'b!一 1,0 warning file',
  'b!一 1,0 warning cell',
  'b!一 1,0 warning cell-too',
  'b!一 1,0 warning row',
  'b!一 1,0 warning ledger',
  'b!一 1,0 warning across',
  'b!一 1,0 hint file',
  'b!一 1,2 hint file',
  'b!一 2,0 error file',
  'b!一 10,0 error file',
  'b!二 1,0 error file',
  'b!无 1,0 error file',
  'a!一 1,0 error file',
  'c!一 1,0 error file',
];

test('findings stand by file, sheet, row, column and severity, then as the rules are run', () => {
  expect(texts(ORDER.sort([...IN_ORDER].reverse().map(finding)))).toEqual(IN_ORDER);
  expect(texts(ORDER.sort([...IN_ORDER.slice(9), ...IN_ORDER.slice(0, 9)].map(finding)))).toEqual(IN_ORDER);
});

test('findings of one rule in one cell keep the order in which they came', () => {
  const twice = ['b!一 1,0 error cell', 'b!一 1,0 error cell'].map(finding);
  expect(ORDER.sort(twice)).toEqual(twice);
  expect(ORDER.sort([...twice].reverse())[0]).toBe(twice[1]);
});

test('two lists in order are one in order, wherever the second goes on', () => {
  for (const every of [2, 3, 5]) {
    const first = IN_ORDER.filter((_, at) => at % every !== 0).map(finding);
    const second = IN_ORDER.filter((_, at) => at % every === 0).map(finding);
    expect(texts(ORDER.merge(first, second))).toEqual(IN_ORDER);
    expect(texts(ORDER.merge(second, first))).toEqual(IN_ORDER);
  }
  const all = IN_ORDER.map(finding);
  expect([ORDER.merge(all, []), ORDER.merge([], all)]).toEqual([all, all]);
});

test('groups come with the gravest first, else as the rules stand, and keep the order within', () => {
  const findings = [
    ...['b!一 1,0 hint cell', 'b!一 2,0 warning across', 'b!一 3,0 hint row', 'b!一 4,0 error cell'],
    ...['b!一 5,0 hint row', 'b!一 6,0 error ledger', 'b!一 7,0 error nobody'],
  ].map(finding);
  expect(
    groupFindings(findings, RULES).map(({ rule, severity, findings: own }) => [rule.id, severity, texts(own)]),
  ).toEqual([
    ['ledger', 'error', ['b!一 6,0 error ledger']],
    ['cell', 'error', ['b!一 1,0 hint cell', 'b!一 4,0 error cell']],
    ['across', 'warning', ['b!一 2,0 warning across']],
    ['row', 'hint', ['b!一 3,0 hint row', 'b!一 5,0 hint row']],
  ]);
  expect(groupFindings([], RULES)).toEqual([]);
});
