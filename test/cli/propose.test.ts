import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyJson } from '../policy-of';
import { reliefLedger, sample, scratch } from './relief-ledger';

const folder = scratch();
const ledger = sample('zitong.xlsx');
const before = readFileSync(ledger);
const BAND = (from: number, to: number) => ({ word: 'per-head', from, to });

/** A policy as the pane saves it: 潼南's levels as bands. */
function banded(name: string, more: object = {}): string {
  const table = { 一般困难: BAND(100, 180), 比较困难: BAND(150, 260), 特别困难: BAND(200, 400) };
  const category = { field: 'familyType', values: { 一般困难: ['一般困难户'], 比较困难: [], 特别困难: [] } };
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(policyJson([{ word: 'by-category', table }], { category, ...more }), null, 2));
  return path;
}

const policy = banded('自定.json');
const asked = ['fill', ledger, '--policy', policy, '--propose', '--budget', '221000'];
/** Proposes and fills at once. */
const accepting = (file: string, budget: string, out: string) =>
  reliefLedger('fill', file, '--policy', policy, '--propose', '--budget', budget, '--accept', '--out', out);
const figuresIn = (out: string) => out.match(/--figure \S+=\S+/g) ?? [];

test('by default figures are only printed: what each category gets, the total, how to use them', () => {
  const run = reliefLedger(...asked);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(run.out).toContain('按下达资金 221,000 元测算，标准取整到 1 元（仅供参考，没有写入任何文件');
  expect(run.out).toContain('合计正好 221,000 元');
  expect(run.out).toMatch(/一般困难 {2}\d+ 户 {2}[\d,]+ 元\/人 {2}小计 [\d,]+ 元/);
  expect(figuresIn(run.out)).toHaveLength(3);
  expect(readFileSync(ledger).equals(before)).toBe(true);
});

test('the figures it prints, given by hand, fill the ledger to the allotment', () => {
  const figures = figuresIn(reliefLedger(...asked).out).flatMap((one) => one.split(' '));
  const out = join(folder, 'by-hand.xlsx');
  const run = reliefLedger('fill', ledger, '--policy', policy, '--budget', '221000', ...figures, '--out', out);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(run.out).toContain('合计 221,000 元，与下达资金 221,000 元相符');
});

test('with consent they are used at once, and the file holds them', () => {
  const out = join(folder, 'accepted.xlsx');
  const run = accepting(ledger, '221000', out);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(run.out).toContain('按 --accept 采用');
  expect(run.out).toContain('合计 221,000 元，与下达资金 221,000 元相符');
  expect(readFileSync(out).equals(readFileSync(join(folder, 'by-hand.xlsx')))).toBe(true);
  const check = reliefLedger('check', out, '--policy', policy, '--budget', '221000');
  expect(check.out).not.toMatch(/超出救助标准的幅度|与下达资金不符/);
});

test('what the meeting decided already stays, and the others are found around it', () => {
  const run = reliefLedger(...asked, '--figure', '特别困难=350', '--lang', 'en');
  expect(run.out).toContain('the nearest total is 220,998 yuan, with 2 left');
  expect(figuresIn(run.out)[0]).toBe('--figure 特别困难=350');
  expect(run.out).not.toMatch(/特别困难 {2}\d+ households/);
});

test('amounts typed already are left alone and count as they are', () => {
  const out = join(folder, 'again.xlsx');
  const run = accepting(join(folder, 'accepted.xlsx'), '300000', out);
  expect(run.code).toBe(2);
  expect(run.out).toContain('其余各户  已填写或标准已定  小计 221,000 元');
  expect(existsSync(out)).toBe(false);
});

test.each([
  [['--budget', '100'], '比下达资金 100 元多'],
  [['--budget', '9000000'], '还剩'],
])('an allotment of %j that the bands cannot meet is answered with the reason', (budget, says) => {
  const run = reliefLedger('fill', ledger, '--policy', policy, '--propose', ...budget);
  expect(run.code).toBe(0);
  expect(run.out).toContain(says);
});

test('more than the money there is, is never written', () => {
  const out = join(folder, 'too-much.xlsx');
  const run = accepting(ledger, '100', out);
  expect(run.code).toBe(2);
  expect(run.err).toContain('没有写入');
  expect(existsSync(out)).toBe(false);
});

test('a policy without categories is proposed for all households, and said to be so', () => {
  const run = reliefLedger('fill', ledger, '--policy', 'jiaxian', '--propose', '--budget', '214800', '--step', '50');
  expect(run.out).toMatch(/全部户 {2}441 户 {2}150 元\/人 {2}小计 214,800 元/);
  expect(run.out).toContain('接近平均发放');
});

test.each([
  [['--propose'], /--budget/],
  [['--propose', '--budget', '5', '--out', 'x.xlsx'], /--accept/],
  [['--propose', '--budget', '5', '--in-place'], /--accept/],
  [['--propose', '--budget', '5', '--step', '7'], /1、10 或 50.*“7”/],
  [['--accept', '--out', 'x.xlsx'], /--propose/],
  [['--step', '10', '--out', 'x.xlsx'], /--propose/],
])('%j is refused in a sentence before anything is read', (more, says) => {
  const run = reliefLedger('fill', join(folder, 'no-such.xlsx'), '--policy', policy, ...more);
  expect([run.code, run.out]).toEqual([2, '']);
  expect(run.err).toMatch(says);
});

test.each([
  ['half a file', '{ "id": "x",\n  "title": "样例"', /第 2 行第 \d+ 个字附近有错.*断了/],
  ['Chinese punctuation', '{ "id": "x"，}', /第 1 行第 12 个字附近有错.*中文标点/],
  ['a list', '[]', /应为一组带名称的内容/],
  ['a wrong figure', JSON.stringify(policyJson([{ word: 'per-head', rate: '一百' }])), /standard\[0\]\.rate：应为数字/],
  [
    'an example that fails',
    JSON.stringify(
      policyJson([{ word: 'per-head', rate: 150 }], {
        examples: [{ facts: [{ neededCount: 2 }], gives: { amount: 301 } }],
      }),
    ),
    /examples\[0\]：这个算例写的是 301 元，按标准算出的是 300 元/,
  ],
])('a policy file with %s is answered with the place and what to do', (_, text, says) => {
  const path = join(folder, 'wrong.json');
  writeFileSync(path, text);
  const run = reliefLedger('fill', ledger, '--policy', path, '--out', join(folder, 'never.xlsx'));
  expect([run.code, run.out]).toEqual([2, '']);
  expect(run.err).toMatch(says);
});
