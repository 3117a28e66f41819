import type { CellEdit } from '../core/grid/edit';
import type { Fix } from '../core/check/finding';
import type { Ledger } from '../core/ledger/ledger';
import { placeIn } from '../core/people/people-roll';
import { ledgerRule } from '../core/check/rule-makers';
import { serialRuns, type SerialRun } from '../core/totals/serial-runs';

export const serialGap = ledgerRule({
  id: 'serial-gap',
  severity: 'warning',
  title: { zh: '序号不连续', en: 'serial numbers are not consecutive' },
  needs: ['serial'],
  messages: {
    gap: {
      zh: ['序号是 {found}，按顺序应为 {expected}。', '序号跳号，可能删过行或漏了户。', '请确认没有漏户，再重新编号。'],
      en: [
        'The serial number is {found} where {expected} follows.',
        'A gap may mean that rows were deleted or a household is missing.',
        'Make sure that nobody is missing, then number again.',
      ],
    },
    repeat: {
      zh: ['序号是 {found}，按顺序应为 {expected}。', '序号重复或倒序，户数会数错。', '请重新编号。'],
      en: [
        'The serial number is {found} where {expected} follows.',
        'With numbers repeated or out of order the households are miscounted.',
        'Number again.',
      ],
    },
  },
  check(ledger, report) {
    for (const run of serialRuns(ledger)) {
      run.breaks.forEach(({ row, found, expected }, index) => {
        const remark = { code: found > expected ? 'gap' : 'repeat', params: { found, expected } } as const;
        // One fix numbers the whole run: fixes of single cells would contradict each other.
        const fix = index === 0 ? renumber(ledger, run) : null;
        report(placeIn(ledger, row, 'serial'), fix ? { ...remark, fix } : remark);
      });
    }
  },
});

/** A number stays a number and a text a text. Where it is not clear what the run counts, a person decides. */
function renumber(ledger: Ledger, { numbers, certain }: SerialRun): Fix | null {
  if (numbers === null) return null;
  const column = ledger.bound('serial')!.column;
  const edits = numbers.flatMap(({ row, expected }): CellEdit[] => {
    const expect = ledger.value(row, 'serial');
    if (Number(expect) === expected) return [];
    const value = typeof expect === 'string' ? String(expected) : expected;
    return [{ at: { sheet: ledger.sheet, row, column }, expect, value }];
  });
  return { applicability: certain ? 'safe' : 'confirm', edits };
}
