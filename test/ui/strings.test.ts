import { en } from '../../src/ui/strings/en';
import { inBoth, stringsOf } from '../../src/ui/strings/strings';
import { zh } from '../../src/ui/strings/zh';
import { zhCheck } from '../../src/ui/strings/zh-check';
import { zhFrame } from '../../src/ui/strings/zh-frame';
import { zhOutcome } from '../../src/ui/strings/zh-outcome';
import { zhPolicy } from '../../src/ui/strings/zh-policy';
import { zhSetup } from '../../src/ui/strings/zh-setup';
import { zhSheet } from '../../src/ui/strings/zh-sheet';
import { zhWhatIf } from '../../src/ui/strings/zh-what-if';
import { zhWorkbench } from '../../src/ui/strings/zh-workbench';
import { zhWrite } from '../../src/ui/strings/zh-write';

type Word = keyof typeof zh;
const WORDS = Object.keys(zh) as Word[];

/** A word as it is shown, figures put in where it takes any. */
function shown(dictionary: typeof zh | typeof en, word: Word, figure: number): string {
  const entry: unknown = dictionary[word];
  return typeof entry === 'function' ? String(entry(figure, figure, figure, figure)) : String(entry);
}

test('both languages have the same words', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
});

test('no two dictionaries give one name to different words', () => {
  const all = [zhFrame, zhCheck, zhWrite, zhSetup, zhPolicy, zhWhatIf, zhOutcome, zhSheet, zhWorkbench];
  const parts = all.flatMap(Object.keys);
  expect(parts.filter((word, at) => parts.indexOf(word) !== at)).toEqual([]);
});

test.each(WORDS)('%s is said in both languages and takes its figures', (word) => {
  for (const dictionary of [zh, en]) {
    expect(shown(dictionary, word, 3).trim()).not.toBe('');
    expect(shown(dictionary, word, 3)).not.toMatch(/undefined|NaN|\[object/);
  }
  expect(typeof en[word]).toBe(typeof zh[word]);
  if (typeof zh[word] === 'function' && word !== 'progress') {
    expect(shown(zh, word, 37)).toContain('37');
    expect(shown(en, word, 37)).toContain('37');
  }
});

test('English has no Chinese left in it but the name of the language setting', () => {
  const mixed = WORDS.filter((word) => /[\u4e00-\u9fff，。；：“”]/.test(shown(en, word, 2).replace(/[“”]/g, '')));
  expect(mixed).toEqual(['settingsLanguage']);
});

test('no word of the machine stands where a clerk reads', () => {
  const bad = WORDS.filter((word) => /用户|数据异常|校验失败|ERROR|非法/.test(shown(zh, word, 2)));
  expect(bad).toEqual([]);
});

test('the main controls have the names agreed for them', () => {
  const { checkNow, submitCheck, fill, undoLast, mark, clearMarks, exportReport } = zh;
  expect([checkNow, submitCheck, fill, undoLast, mark, clearMarks, exportReport]).toEqual([
    '一键核查',
    '提交前检查',
    '填写',
    '撤销上次',
    '标记到表中',
    '清除标记',
    '导出报告',
  ]);
});

test('one is one in English', () => {
  expect(en.households(1)).toBe('1 household');
  expect(en.households(2)).toBe('2 households');
});

test('a dictionary is chosen by language, and a sentence can be kept in both', () => {
  expect(stringsOf('en').checkNow).toBe('Check now');
  expect(inBoth((words) => words.checkNow)).toEqual({ zh: '一键核查', en: 'Check now' });
});
