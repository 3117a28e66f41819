import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePolicy } from '../../../src/core/policy/policy';
import { chosenPolicy, judgement } from '../../../src/ui/flow/policies';
import { valueAt, type JsonPath } from '../../../src/ui/state/policy/edit-json';
import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { POLICIES } from '../../../src/policies/catalogue';
import { policyJson } from '../../policy-of';
import { paneOf, type Pane } from '../pane-of';

const HEADER = ['序号', '村（社区）', '户主姓名', '身份证号', '家庭类型', '需救助人口', '救助金额'];
const roster = () =>
  new MemoryHost([{ name: '花名册', rows: [HEADER, [1, '甲村', '王国建', null, '重点困难户', 2, null]] }]);

function begun(): Pane {
  return paneOf(roster(), '花名册.xlsx');
}

function edit(pane: Pane, path: JsonPath, value: unknown): void {
  pane.store.dispatch({ type: 'policy-edited', path, value });
}

const draftOf = (pane: Pane) => pane.state().draft!;
const problemsOf = (pane: Pane) =>
  judgement(draftOf(pane).json).problems.map(({ path, message }) => [path, message.zh]);
const inForce = (pane: Pane) => {
  const chosen = chosenPolicy(pane.state().settings);
  return chosen.kind === 'in-force' ? chosen.put.inForce : chosen.kind;
};

const CARE = ['seasons', '20xx-20xx', 'standard', 3, 'table', '重点困难户'] as const;

test('a policy that ships is changed, its examples say what no longer fits, and once they do it fills by the new figures', async () => {
  const pane = begun();
  pane.store.dispatch({ type: 'settings-changed', settings: { policy: 'zhonggang' } });
  pane.flow.policies.change();
  expect([draftOf(pane).json['id'], problemsOf(pane)]).toEqual(['zhonggang-own', []]);
  edit(pane, CARE, { word: 'per-household', rate: 900 });
  expect(problemsOf(pane).map(([path]) => path)).not.toEqual([]);
  expect(problemsOf(pane).every(([path]) => path!.startsWith('examples['))).toBe(true);
  pane.flow.policies.use();
  expect([pane.state().settings.policy, pane.state().draft !== null]).toEqual(['zhonggang', true]);
  edit(pane, ['examples'], [{ facts: [{ familyType: '重点困难户', neededCount: 2 }], gives: { amount: 900 } }]);
  expect(problemsOf(pane)).toEqual([]);
  pane.flow.policies.use();
  expect(pane.state().draft).toBeNull();
  expect(inForce(pane)).toMatchObject({ id: 'zhonggang-own', season: '20xx-20xx' });
  await pane.flow.check();
  expect(pane.state().checked?.report.policy?.id).toBe('zhonggang-own');
  await pane.flow.planFill();
  expect(pane.state().fill?.preview.rows.map(({ edit: { value } }) => value)).toEqual([900]);
});

test('the policy that ships can still be chosen, and the own one is dropped when asked', () => {
  const pane = begun();
  pane.store.dispatch({ type: 'settings-changed', settings: { policy: 'zhonggang' } });
  pane.flow.policies.change();
  pane.flow.policies.use();
  pane.store.dispatch({ type: 'settings-changed', settings: { policy: 'zhonggang' } });
  expect(inForce(pane)).toMatchObject({ id: 'zhonggang' });
  pane.store.dispatch({ type: 'settings-changed', settings: { policy: 'zhonggang-own' } });
  pane.flow.policies.drop();
  expect([inForce(pane), pane.state().settings.own]).toEqual(['none', []]);
});

test('a new policy asks for what is missing, each thing once and in words, and is used when that is there', () => {
  const pane = begun();
  pane.flow.policies.begin();
  expect(problemsOf(pane)).toEqual([
    ['title', '缺少这一项，应填文字'],
    ['place', '缺少这一项，应填文字'],
    ['seasons.2025-2026.standard[0]', '定数（rate）和下限、上限（from、to，可只写一端）两种写法取一种'],
  ]);
  edit(pane, ['title'], '石桥镇冬春救助标准');
  edit(pane, ['place'], '石桥镇');
  edit(pane, ['seasons', '2025-2026', 'standard', 0, 'rate'], '一百');
  expect(problemsOf(pane)).toEqual([['seasons.2025-2026.standard[0].rate', '应为数字，现在写的是文字“一百”']]);
  edit(pane, ['seasons', '2025-2026', 'standard', 0, 'rate'], 120);
  pane.flow.policies.use();
  expect(inForce(pane)).toEqual({
    id: 'own',
    title: { zh: '石桥镇冬春救助标准', en: '石桥镇冬春救助标准' },
    season: '2025-2026',
  });
});

test('rule settings that fit no rule keep a policy from being used', () => {
  const pane = begun();
  pane.store.dispatch({ type: 'settings-changed', settings: { policy: 'zitong' } });
  pane.flow.policies.change();
  edit(pane, ['rules'], { 'no-such-rule': 'off' });
  expect(problemsOf(pane)).toEqual([['rules.no-such-rule', '没有这项规则']]);
});

test('what is saved is loaded again as it was, and the command line takes the same file', async () => {
  const pane = begun();
  pane.store.dispatch({ type: 'settings-changed', settings: { policy: 'jiaxian' } });
  pane.flow.policies.change();
  const { json } = draftOf(pane);
  edit(pane, ['place'], '某县');
  expect(draftOf(pane).changed).toBe(true);
  await pane.flow.policies.save();
  expect(draftOf(pane).changed).toBe(false);
  const [file] = pane.asked.policies;
  expect(file!.name).toBe('jiaxian-own.json');
  expect(parsePolicy(JSON.parse(file!.json)).ok).toBe(true);
  const other = begun();
  other.asked.text = { name: file!.name, text: file!.json };
  await other.flow.policies.load();
  expect(draftOf(other).json).toEqual({ ...json, place: '某县' });
});

test.each([
  ['断.json', '{ "id": "x",\n', '“断.json”不是完整的 JSON，第 2 行第 1 个字附近有错'],
  ['表.json', '[1, 2]', '“表.json”里不是一份政策'],
  ['别的.json', '{ "name": "x" }', '“别的.json”里不是一份政策'],
])('%s is refused in a sentence, and nothing is opened', async (name, text, says) => {
  const pane = begun();
  pane.asked.text = { name, text };
  await pane.flow.policies.load();
  expect(pane.state().draft).toBeNull();
  expect(pane.state().problem?.text.zh).toContain(says);
});

test('a policy file with faults is opened with its faults, to be put right', async () => {
  const pane = begun();
  pane.asked.text = { name: '旧.json', text: JSON.stringify(policyJson([{ word: 'per-hed', rate: 1 }])) };
  await pane.flow.policies.load();
  expect(pane.state().said?.zh).toBe('已载入 旧.json，有 1 处要补正。');
  expect(problemsOf(pane)[0]![0]).toBe('seasons.2024-2025.standard[0].word');
});

test('closing the dialogue changes nothing', async () => {
  const pane = begun();
  await pane.flow.policies.load();
  expect([pane.state().draft, pane.state().problem]).toEqual([null, null]);
});

test('every policy that ships goes through the form unchanged', () => {
  for (const json of POLICIES) {
    const pane = begun();
    pane.store.dispatch({ type: 'settings-changed', settings: { policy: (json as { id: string }).id } });
    pane.flow.policies.change();
    expect({ ...draftOf(pane).json, id: (json as { id: string }).id }).toEqual(json);
    expect(problemsOf(pane)).toEqual([]);
  }
});

test('nothing of a policy is kept beyond the session', () => {
  const kept = readFileSync(join(__dirname, '../../../src/ui/browser/remembered.ts'), 'utf8');
  expect(kept.match(/'relief-ledger-[a-z]+'/g)).toEqual(["'relief-ledger-welcomed'", "'relief-ledger-language'"]);
  expect(valueAt({ a: [{ b: 1 }] }, ['a', 0, 'b'])).toBe(1);
});
