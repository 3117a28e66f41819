import { problemsOfWord, rulingOf } from './ruling-of';

const head = (rate: number) => ({ word: 'per-head', rate });
const severity = (usual: object, grave: object) => ({
  word: 'by-field',
  field: 'severity',
  cases: [
    { name: '普通', words: ['一般'], standard: usual },
    { name: '重灾', words: ['重灾户'], standard: grave },
  ],
});
const TABLE = { word: 'by-category', table: { 甲: severity(head(100), head(200)), 乙: severity(head(50), head(80)) } };
const at = (category: string, said: string) => rulingOf(TABLE, { category, facts: { severity: said, neededCount: 2 } });

test.each([
  ['甲', '普通', 200],
  ['甲', ' 重灾户', 400],
  ['乙', '一般', 100],
  ['乙', '重灾', 160],
])('%s × %s has a figure of its own', (category, said, yuan) => {
  expect(at(category, said)).toMatchObject({ kind: 'amount', fen: yuan * 100 });
});

test('the working names both', () => {
  expect(at('甲', '重灾').steps[0]?.zh).toBe('需救助人口 2 人 × 甲·重灾 200 元/人 = 400 元');
});

test.each([
  ['', '受灾程度没有填写'],
  ['中灾', '受灾程度“中灾”'],
])('"%s" leaves the household open and the working says why', (said, zh) => {
  expect(at('甲', said)).toMatchObject({ kind: 'silent', steps: [{ zh: expect.stringContaining(zh) }] });
});

test('a clerk’s figure goes to its own case of its own category', () => {
  const band = { word: 'per-household', from: 1, to: 900 };
  const word = { word: 'by-category', table: { 甲: severity(band, band), 乙: severity(band, band) } };
  const of = (category: string, said: string) =>
    rulingOf(word, { category, facts: { severity: said }, figures: { '甲·重灾': 700 } });
  expect(of('甲', '重灾')).toMatchObject({ kind: 'amount', fen: 70_000 });
  expect([of('甲', '普通').kind, of('乙', '重灾').kind]).toEqual(['bounds', 'bounds']);
});

test('it may stand alone, and its cases take the clerk’s figures by their own names', () => {
  const band = { word: 'per-household', from: 1, to: 900 };
  const ruling = rulingOf(severity(band, band), { facts: { severity: '重灾' }, figures: { 重灾: 500 } });
  expect(ruling).toMatchObject({ kind: 'amount', fen: 50_000 });
});

test('one word cannot stand for two cases', () => {
  const word = {
    ...severity(head(1), head(2)),
    cases: [
      { name: '普通', words: ['重 灾'], standard: head(1) },
      { name: '重灾', standard: head(2) },
    ],
  };
  expect(problemsOfWord(word)).toEqual(['“重灾”已经归入“普通”，不能又归入“重灾”']);
});
