import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { maskText } from '../../src/core/values/mask-text';

const SOURCE = join(__dirname, '../../src');
const [SHORT, LONG] = [2_500, 10_000];
/** A pattern whose time grows with the square of the text takes 16 times as long for 4 times the text. */
const MOST_GROWTH = 9;
/** Below this, in milliseconds of processor time, a pattern has not looked at 10,000 signs over and over. */
const TOO_QUICK = 1;

interface Found {
  readonly place: string;
  readonly pattern: RegExp;
}

/** Every regular expression literal. */
function patternsIn(file: string): readonly Found[] {
  const path = join(SOURCE, file);
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const slash = node.text.lastIndexOf('/');
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({
        place: `${file}:${line + 1} ${node.text}`,
        pattern: new RegExp(node.text.slice(1, slash), node.text.slice(slash + 1)),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const PATTERNS = (readdirSync(SOURCE, { recursive: true }) as string[])
  .filter((file) => /\.tsx?$/.test(file))
  .sort()
  .flatMap(patternsIn);

/** Signs a pattern speaks of, and of each kind it may mean one. */
function signsOf({ source }: RegExp): readonly string[] {
  const own = source.replace(/\\u\{?[0-9a-f]+\}?|\\p\{[^}]*\}|\\[a-z]/gi, '').match(/[^\\^$()[\]{}|?*+]/gu) ?? [];
  return [...new Set([...own.slice(0, 40), ...'10 \naX张，\u200b-.,(<"&'])];
}

/** Texts that keep a pattern busy: one sign over and over, two signs in turn, with an end that spoils the match. */
function textsFor(pattern: RegExp, length: number): readonly string[] {
  const signs = signsOf(pattern);
  const [first = '1', ...others] = signs.slice(0, 8);
  return [
    ...signs.flatMap((sign) => ['', '\0'].map((end) => sign.repeat(length) + end)),
    ...others.map((other) => (first + other).repeat(length / 2) + '\0'),
    ...signs.slice(0, 6).map((sign) => first + sign.repeat(length) + '\0'),
  ];
}

/** Processor time in milliseconds of one pass over a text, the less of two. */
function timed(pattern: RegExp, text: string): number {
  const times = [0, 1].map(() => {
    const start = process.cpuUsage();
    if (pattern.global) text.replace(pattern, '');
    else pattern.exec(text);
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}

/** How many times as long the pattern takes for a text four times as long, the least of up to three measurements. */
function growthOn(pattern: RegExp, short: string, long: string): number {
  let least = Infinity;
  for (let attempt = 0; attempt < 3 && least > MOST_GROWTH; attempt += 1) {
    const time = timed(pattern, long);
    least = Math.min(least, time < TOO_QUICK ? 0 : time / Math.max(timed(pattern, short), 0.05));
  }
  return least;
}

/** For the text that makes it grow most; 0 where it is quick with all of them. */
function growthOf(pattern: RegExp): number {
  const short = textsFor(pattern, SHORT);
  let most = 0;
  for (const [index, text] of textsFor(pattern, LONG).entries()) {
    most = Math.max(most, growthOn(pattern, short[index]!, text));
    if (most > MOST_GROWTH) break;
  }
  return most;
}

test('the patterns of the source are found', () => {
  expect(PATTERNS.length).toBeGreaterThan(200);
});

test('every pattern takes time in proportion to its text, whatever the text', () => {
  const slow = PATTERNS.map(({ place, pattern }) => [place, growthOf(pattern)] as const);
  expect(slow.filter(([, growth]) => growth > MOST_GROWTH)).toEqual([]);
});

test('patterns that are not linear would be noticed', () => {
  expect(growthOf(/\s+$/)).toBeGreaterThan(MOST_GROWTH);
  expect(growthOf(/\B(?=(\d{3})+$)/g)).toBeGreaterThan(MOST_GROWTH);
});

test('the masks, which are put together from parts, take time in proportion to the text too', () => {
  const texts = (length: number) =>
    ['1', '１', '1 ', '1-', '0.', '1,111', '2025-1', ' ', 'B', '张1'].map((part) => part.repeat(length / part.length));
  const time = (all: readonly string[]) => {
    const start = process.cpuUsage();
    for (const text of all) maskText(text);
    return process.cpuUsage(start).user;
  };
  time(texts(SHORT));
  expect(time(texts(8 * LONG)) / time(texts(2 * LONG))).toBeLessThan(MOST_GROWTH);
});
