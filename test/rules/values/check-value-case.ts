import { checkLedgers } from '../../../src/core/check/check';
import type { Finding } from '../../../src/core/check/finding';
import type { CellValue } from '../../../src/core/grid/cell';
import type { Field } from '../../../src/core/ledger/field';
import { RULES } from '../../../src/rules/catalogue';
import { CONTEXT, fileOf, ledgerOf, type LedgerOptions } from '../../ledger-of';
import { assessOf, policyOf } from '../../policy-of';
import { outcomeOf } from '../../rule-tester';
import type { ValueCase } from './value-cases';

/** Three households with which nothing is wrong, under no policy. */
const GOOD: Partial<Record<Field, readonly CellValue[]>> = {
  serial: [1, 2, 3],
  village: ['双庙村', '双庙村', '双庙村'],
  name: ['王国建', '李秀英', '张志强'],
  citizenId: ['341225197001011238', '520625198812310177', '342122195802093058'],
  phone: ['13812345678', '13612345678', '15012345678'],
  familyType: ['低保户', '低保户', '其他户'],
  residence: ['农村', '农村', '农村'],
  disasterType: ['洪涝', '干旱', '洪涝'],
  familySize: [3, 2, 4],
  neededCount: [2, 2, 3],
  amount: [300, 300, 450],
  payment: ['银行发放', '银行发放', '银行发放'],
  bank: ['农商行', '农商行', '农商行'],
  holder: ['王国建', '李秀英', '张志强'],
  account: ['6229530000679011856', '6217780000691357529', '6228930000703703195'],
  reportDate: ['2025-11-20', '2025-11-20', '2025-11-20'],
};
const OTHER_FIELDS: readonly Field[] = [
  ...([
    'villageCode',
    'group',
    'sex',
    'age',
    'address',
    'collapsedRooms',
    'damagedRooms',
    'aidDays',
    'months',
  ] as const),
  ...(['neededGrain', 'neededClothing', 'grainKilograms', 'clothingPieces', 'grainAmount', 'clothingAmount'] as const),
  ...(['heatingAmount', 'otherAmount', 'paidAmount', 'goodsValue', 'bankAddress', 'reporter', 'certificate'] as const),
  'remark',
];
const CATEGORIES = ['五保户', '低保户', '重点优抚对象', '其他户'];
const MONTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'];
const OPTIONS: LedgerOptions = {
  required: [
    ...(['name', 'citizenId', 'phone', 'familyType', 'familySize', 'neededCount', 'amount', 'account'] as const),
    'reportDate',
  ],
  lists: {
    familyType: CATEGORIES,
    residence: ['农村', '城镇'],
    payment: ['资金发放', '银行发放', '实物发放'],
    months: MONTHS,
  },
  usualLists: { disasterType: ['洪涝', '干旱', '风雹', '低温冷冻'] },
  amountParts: ['grainAmount', 'clothingAmount', 'heatingAmount', 'otherAmount'],
};
const MARKS = { error: ':e', warning: ':w', hint: ':h' } as const;

/** Their findings must stand where the values were put; those of the others name further households. */
const ABOUT_ONE_ROW = new Set(RULES.filter(({ scope }) => scope === 'cell' || scope === 'row').map(({ id }) => id));

/** What a whole check says with the values of a case in place, in the notation of the case files. */
export function rulesThatSpeak(one: ValueCase): readonly string[] {
  const columns: Partial<Record<Field, CellValue[]>> = {};
  for (const [field, values] of Object.entries(GOOD)) columns[field as Field] = [...values];
  for (const field of OTHER_FIELDS) columns[field] = [null, null, null];
  for (const { field, row, value } of one.cells) columns[field]![row] = value;
  const formulas = one.cells.flatMap(({ field, row, formula }) =>
    formula === null ? [] : [[field, row, formula] as const],
  );
  const { lists, ...options } = OPTIONS;
  // A policy names its own categories; the workbook's list would refuse them.
  const { familyType, residence, ...further } = lists!;
  const ledger = ledgerOf(columns, {
    ...options,
    lists: one.policy === null ? { familyType: familyType!, residence: residence!, ...further } : further,
    formulas,
  });
  const assess = one.policy === null ? null : assessOf(policyOf(one.policy));
  const { findings, runs } = outcomeOf(
    checkLedgers({ files: [fileOf(ledger)], rules: RULES, context: { ...CONTEXT, assess } }),
  );
  expect(runs.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  const rows = new Set(one.cells.map(({ row }) => row + 1));
  for (const { rule, at } of findings) if (ABOUT_ONE_ROW.has(rule)) expect(rows).toContain(at.row);
  return [...new Set(findings.map(marked))].sort();
}

function marked(finding: Finding): string {
  const own = RULES.find(({ id }) => id === finding.rule)!.severity;
  return finding.severity === own ? finding.rule : finding.rule + MARKS[finding.severity];
}
