import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REFUSAL_CODES, refusalSentence } from '../../../src/core/grid/refusal-sentence';

const EVERY_PARAM = {
  part: 'xl/styles.xml',
  format: '.et',
  method: 12,
  count: 30_000,
  limit: 20_000,
  sheet: '冬春救助',
  cell: 'G7',
};

/** The codes that hosts write down as literals. */
function codesInHosts(): readonly string[] {
  const folder = join(__dirname, '../../../src/hosts');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const source = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const literals = source.matchAll(/(?:\bcode: |\brefus(?:ed|al)\()'([a-z0-9-]+)'/g);
  return [...new Set([...literals].map((match) => match[1]!))].sort();
}

describe.each(REFUSAL_CODES)('the sentence for %s', (code) => {
  it.each([
    ['with every parameter', EVERY_PARAM],
    ['with none', {}],
  ])('reads whole in both languages %s', (_, params) => {
    const { zh, en } = refusalSentence({ code, params });
    for (const text of [zh, en]) expect(text).not.toMatch(/[{}]|undefined|null|NaN/);
    expect(zh).toMatch(/^[^a-z].*。$/s);
    expect(en).toMatch(/^[A-Z].*\.$/s);
    expect(en).not.toMatch(/[\u3400-\u9fff]/u.test(JSON.stringify(params)) ? /$^/ : /[\u3400-\u9fff]/u);
  });

  it('says what to do', () => {
    const { zh } = refusalSentence({ code, params: EVERY_PARAM });
    expect(zh).toMatch(/请/);
    expect(zh).not.toMatch(/数据异常|校验失败|错误|ERROR/);
  });
});

describe('a refusal', () => {
  it('that no sentence is known for reads as one of unknown reason', () => {
    for (const code of ['no-such-code', 'constructor', '__proto__', '']) {
      expect(refusalSentence({ code, params: {} })).toEqual(refusalSentence({ code: 'unknown', params: {} }));
    }
  });

  it('names the cell as far as it is known', () => {
    const zh = (params: Record<string, string>) => refusalSentence({ code: 'formula-cell', params }).zh.split('，')[0];
    expect(zh({ sheet: '冬春救助', cell: 'G7' })).toBe('工作表“冬春救助”的 G7 是公式');
    expect(zh({ cell: 'G7' })).toBe('单元格 G7 是公式');
    expect(zh({ sheet: '冬春救助' })).toBe('工作表“冬春救助”是公式');
    expect(zh({})).toBe('要写入的位置是公式');
  });

  it('takes a parameter as it is, whatever it looks like', () => {
    const { zh } = refusalSentence({ code: 'damaged-part', params: { part: '$&{part}' } });
    expect(zh).toContain('“$&{part}”');
  });

  it.each(codesInHosts())('%s, which a host gives, has a sentence of its own', (code) => {
    expect(REFUSAL_CODES).toContain(code);
  });
});

it.each<[string, string, string]>([
  ['damaged-part', '“某个部件”', '“of unknown name”'],
  ['old-workbook', '（格式不明）', '(of unknown format)'],
  ['unknown-compression', '（不明）', '(unknown)'],
  ['too-many-parts', '有 过多 个部件，超过 允许 个', 'has too many parts, above the limit of those allowed,'],
])('a refusal of kind %s that does not say of what says so', (code, zh, en) => {
  const told = refusalSentence({ code, params: {} });
  expect([told.zh.includes(zh), told.en.includes(en)]).toEqual([true, true]);
});

it('names the place in English as far as it is known, at the head of the sentence or within it', () => {
  const en = (code: string, params: Record<string, string>) => refusalSentence({ code, params }).en;
  expect(en('formula-cell', { cell: 'G7' })).toMatch(/^Cell G7 holds a formula/);
  expect(en('formula-cell', { sheet: '表' })).toMatch(/^Sheet “表” holds a formula/);
  expect(en('formula-cell', { sheet: '表', cell: 'G7' })).toMatch(/^Cell G7 of sheet “表” holds/);
  expect(en('bad-text', { cell: 'G7' })).toMatch(/^The text for cell G7 holds/);
  expect(en('bad-text', {})).toMatch(/^The text for the place to write holds/);
});
