import { checkLedgers } from '../../../src/core/check/check';
import { parseRuleSettings, type RuleSettings } from '../../../src/core/check/rule-settings';
import { rulesInForce } from '../../../src/core/check/rules-in-force';
import { whyNotRun } from '../../../src/core/check/run-sentence';
import { RULES } from '../../../src/rules/catalogue';
import { CONTEXT, fileOf, ledgerOf, type Columns } from '../../ledger-of';
import { outcomeOf } from '../../rule-tester';

function found(columns: Columns, ...settings: readonly RuleSettings[]): readonly string[] {
  const settled = rulesInForce(RULES, ...settings);
  if (!settled.ok) throw new Error(JSON.stringify(settled.problems));
  const { findings, runs } = outcomeOf(
    checkLedgers({ files: [fileOf(ledgerOf(columns))], rules: settled.rules, context: CONTEXT }),
  );
  expect(runs.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  return findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

const problems = (settings: RuleSettings) => {
  const settled = rulesInForce(RULES, settings);
  return settled.ok ? [] : settled.problems.map(({ path, message }) => [path, message.en]);
};

test('without settings every rule is in force and none is off', () => {
  expect(rulesInForce(RULES)).toEqual({ ok: true, rules: RULES, off: [] });
});

test('a rule that is off is not run, and says so in the report', () => {
  const settled = rulesInForce(RULES, { 'serial-gap': 'off' });
  if (!settled.ok) throw new Error('settings that hold');
  expect(settled.rules).toHaveLength(RULES.length - 1);
  expect(settled.off).toEqual([{ rule: 'serial-gap', outcome: 'off' }]);
  expect(settled.off.map(whyNotRun)).toEqual([{ zh: '已按设置关闭', en: 'switched off by the settings' }]);
  expect(found({ serial: [1, 2, 5] })).toEqual(['serial-gap warning']);
  expect(found({ serial: [1, 2, 5] }, { 'serial-gap': 'off' })).toEqual([]);
});

test.each<[string, Columns, string]>([
  ['a cell', { phone: ['12345'] }, 'phone-malformed'],
  ['a household', { familySize: [2], neededCount: [3] }, 'needed-exceeds-family'],
  ['a ledger', { serial: [1, 2, 5] }, 'serial-gap'],
  ['all ledgers', { citizenId: ['11010519491231002X', '11010519491231002X'] }, 'duplicate-person'],
])('a rule about %s has the severity that is set for it', (_, columns, rule) => {
  for (const severity of ['error', 'warning', 'hint'] as const) {
    expect(new Set(found(columns, { [rule]: { severity } }))).toEqual(new Set([`${rule} ${severity}`]));
  }
});

test('what a rule says less gravely stays so, unless all of it is to be said still less gravely', () => {
  const cut: Columns = { account: ['6229530000679010000'] };
  expect(found(cut)).toEqual(['number-precision-lost warning']);
  expect(found(cut, { 'number-precision-lost': { severity: 'error' } })).toEqual(['number-precision-lost warning']);
  expect(found(cut, { 'number-precision-lost': { severity: 'hint' } })).toEqual(['number-precision-lost hint']);
});

test('a parameter takes the place of the rule’s own number', () => {
  const phones: Columns = { name: ['王甲', '王乙'], phone: ['13812345678', '13812345678'] };
  expect(found(phones)).toEqual([]);
  const two = { 'shared-phone': { parameters: { households: 2 } } };
  expect(found(phones, two)).toEqual(['shared-phone warning', 'shared-phone warning']);
  const four: Columns = {
    amount: [300, 300, 300, 300],
    familyType: ['甲', '乙', '甲', '乙'],
    neededCount: [1, 2, 3, 4],
  };
  expect(found(four)).toEqual([]);
  expect(found(four, { 'equal-distribution': { parameters: { households: 4 } } })).toEqual([
    'equal-distribution warning',
  ]);
});

test('of two settings of one rule the later one holds', () => {
  const off: RuleSettings = { 'serial-gap': 'off' };
  expect(found({ serial: [1, 2, 5] }, off, { 'serial-gap': { severity: 'hint' } })).toEqual(['serial-gap hint']);
  expect(found({ serial: [1, 2, 5] }, off, { 'shared-phone': 'off' })).toEqual([]);
});

test('a rule that is not there and a parameter that no rule takes are refused, each by its place', () => {
  expect(problems({ 'no-such-rule': 'off' })).toEqual([['no-such-rule', 'there is no such rule']]);
  expect(problems({ 'serial-gap': { parameters: { households: 2 } } })).toEqual([
    ['serial-gap.parameters', 'this rule has no parameters'],
  ]);
  expect(problems({ 'shared-phone': { parameters: { households: 1 } } }).map(([path]) => path)).toEqual([
    'shared-phone.parameters.households',
  ]);
  expect(problems({ 'shared-phone': { parameters: { telephones: 3 } } }).map(([path]) => path)).toEqual([
    'shared-phone.parameters.telephones',
  ]);
});

test.each([
  [{ 'serial-gap': 'on' }],
  [{ 'serial-gap': { severity: 'fatal' } }],
  [{ 'serial-gap': { level: 'error' } }],
  [['serial-gap']],
  ['off'],
])('%j is no setting', (json) => {
  const parsed = parseRuleSettings(json);
  expect(parsed.ok ? [] : parsed.problems).not.toEqual([]);
});

test('settings as a policy writes them are read', () => {
  const json = { 'serial-gap': 'off', 'shared-phone': { severity: 'hint', parameters: { households: 5 } } };
  expect(parseRuleSettings(json)).toEqual({ ok: true, settings: json });
});

test('every severity may be set, by the id of any rule and by nothing else', () => {
  for (const severity of ['error', 'warning', 'hint'])
    expect(parseRuleSettings({ 'serial-gap': { severity } })).toEqual({
      ...{ ok: true, settings: { 'serial-gap': { severity } } },
    });
  expect(parseRuleSettings(Object.fromEntries(RULES.map(({ id }) => [id, 'off']))).ok).toBe(true);
  for (const id of ['Serial-gap', 'serial-gap ', ' serial-gap', '序号', ''])
    expect(parseRuleSettings({ [id]: 'off' }).ok).toBe(false);
});

test('what is refused is told in both languages, with what was given', () => {
  const told = (settings: RuleSettings) => {
    const settled = rulesInForce(RULES, settings);
    return settled.ok ? [] : settled.problems.map(({ message: { zh, en } }) => `${zh} | ${en}`);
  };
  expect(told({ 'no-such-rule': 'off' })).toEqual(['没有这项规则 | there is no such rule']);
  expect(told({ 'serial-gap': { parameters: { households: 2 } } })).toEqual([
    '这项规则没有可调的数 | this rule has no parameters',
  ]);
  expect(told({ 'shared-phone': { parameters: { households: '许多' } } })[0]).toContain('许多');
  const parsed = parseRuleSettings({ 'serial-gap': '关掉' });
  if (parsed.ok) throw new Error('settings that hold');
  expect(parsed.problems.map(({ path, message }) => [path, message.zh.includes('关掉')])).toEqual([
    ['serial-gap', true],
  ]);
});
