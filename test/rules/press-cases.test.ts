import type { CellValue } from '../../src/core/grid/cell';
import { duplicatePerson } from '../../src/rules/duplicate-person';
import { sharedPhone } from '../../src/rules/shared-phone';
import { findingsOf } from '../findings-of';
import { idOf } from '../invented-numbers';
import { ledgersOf, type SheetRows } from '../ledgers-of';

const HEADER = ['户主姓名', '身份证号', '联系电话', '救助金额'];
const SIGNS = '国建秀玉明德桂春志强淑英文华海燕永福金凤长江小红';

/** Village files of 10 households each; `extra` rows stand at the end of every one. */
function townships(count: number, extra: (file: number) => readonly (readonly CellValue[])[]): readonly SheetRows[] {
  return Array.from({ length: count }, (_, file) => {
    const own = Array.from({ length: 10 }, (_, at) => {
      const index = file * 10 + at;
      const name = `李${SIGNS[index % 24]}${SIGNS[Math.floor(index / 24)]}`;
      return [name, idOf('341225', '19700101', String(100 + index)), `1390000${String(1000 + index)}`, 200];
    });
    return { file: `第${file + 1}乡.xlsx`, sheet: '名册', rows: [HEADER, ...own, ...extra(file)] };
  });
}

test('one person copied into 24 townships’ files is told in each, with all the others', () => {
  const copy = ['王秋生', '440524188001010014', '13911112222', 200];
  const findings = findingsOf(duplicatePerson, ledgersOf(...townships(24, () => [copy])));
  expect(findings.map((one) => one.at.file)).toEqual(Array.from({ length: 24 }, (_, file) => `第${file + 1}乡.xlsx`));
  expect(findings.map((one) => one.params['times'])).toEqual(Array(24).fill(24));
});

test('a cadre’s phone on many rows is told on each of them, with the number of households', () => {
  const helped = (file: number) =>
    Array.from({ length: 20 }, (_, at) => {
      const index = file * 20 + at;
      const name = `赵${SIGNS[index % 24]}${SIGNS[Math.floor(index / 24)]}`;
      return [name, idOf('520625', '19700101', String(100 + index)), '13911112222', 200];
    });
  const findings = findingsOf(sharedPhone, ledgersOf(...townships(3, helped)));
  expect(findings).toHaveLength(60);
  expect(new Set(findings.map((one) => one.params['households']))).toEqual(new Set([60]));
  expect(findings.every((one) => one.severity === 'warning' && one.related.length === 20)).toBe(true);
});
