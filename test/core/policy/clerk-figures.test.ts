import { fenOf, policyWith, putInForce, type Yuan } from '../../policy-of';

const byCategory = (甲: object) =>
  policyWith([{ word: 'by-category', table: { 甲, 乙: { word: 'per-head', rate: 150 } } }]);

function said(甲: object, figures: Yuan) {
  const settled = putInForce(byCategory(甲), figures);
  return settled.ok ? null : settled.problems.map(({ path, message }) => [path, message.zh, message.en]);
}

const BAND = { word: 'per-household', from: 200, to: 500 };

test('both ends of the band may be set', () => {
  expect([said(BAND, { 甲: 200 }), said(BAND, { 甲: 500 })]).toEqual([null, null]);
});

test.each<[string, object, number, string, string]>([
  ['a band', BAND, 199.99, ' 200–500 元/户 ', '200–500 yuan'],
  ['a band', BAND, 500.01, ' 200–500 元/户 ', '200–500 yuan'],
  ['a floor alone', { word: 'per-household', from: 200 }, 199, '不低于 200 元/户 ', 'at least 200 yuan'],
  ['a cap alone', { word: 'per-household', to: 500 }, 501, '不超过 500 元/户 ', 'at most 500 yuan'],
])('a figure outside %s is told with it', (_, word, figure, zh, en) => {
  const [[path, inChinese, inEnglish]] = said(word, { 甲: figure }) as [[string, string, string]];
  expect(path).toBe('figures.甲');
  expect(inChinese).toContain(`不在政策规定的${zh}之内`);
  expect(inEnglish).toContain(`outside the policy's band of ${en}`);
});

test('a figure that the policy fixed, or of a category that it has not, cannot be set', () => {
  expect(said(BAND, { 乙: 150 })![0]![1]).toBe('“乙”的标准是定数，不能另定');
  expect(said(BAND, { 丙: 150 })![0]![1]).toBe('政策中没有“丙”这一档，可以设定的档次有：甲、乙');
  const plain = putInForce(policyWith([{ word: 'per-head', rate: 150 }]), { 甲: 1 });
  expect(plain.ok ? [] : plain.problems[0]!.message.zh).toBe('这份政策不分档次，标准都是定数，不能给“甲”另定标准');
});

test('yuan of a figure are counted in fen', () => {
  expect(fenOf({ 甲: 0.1 }).get('甲')).toBe(10);
});
