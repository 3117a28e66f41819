import type { Ledger } from '../../../src/core/ledger/ledger';
import { Reads } from '../../../src/core/check/reads';
import type { CheckedFile } from '../../../src/core/check/rule';
import type { RuleContext } from '../../../src/core/check/rule-context';
import { fileRule, ledgerRule } from '../../../src/core/check/rule-makers';
import { standingCheck, type Standing } from '../../../src/core/check/standing';
import { toEnd } from '../../app/live/same-report';
import { CONTEXT, fileOf, ledgerOf } from '../../ledger-of';

const words = { zh: ['一', '二', '三'], en: ['a', 'b', 'c'] } as const;
const head = (id: string) => ({
  ...{ id, severity: 'warning' as const, title: { zh: id, en: id }, messages: { x: words } },
});
const [NAME, AMOUNT, REMARK] = [0, 1, 2];
const sheet = (file: string, name: string) =>
  ledgerOf({ name: ['甲', '乙'], amount: [1, 2], remark: ['x', 'y'] }, { file, sheet: name });
const FILES = [fileOf(sheet('a', '一'), sheet('a', '二')), fileOf(sheet('b', '一'))];

/** What a reader read: `1 2` is column 2 of the ledger 1. */
const readBy = ({ reads, watched: { ledgers } }: Standing, reader: string) =>
  ledgers.flatMap((_, index) =>
    [NAME, AMOUNT, REMARK].filter((at) => reads.get(reader)!.has(index, at)).map((at) => `${index} ${at}`),
  );
const check = (rules: Parameters<typeof standingCheck>[0]['rules'], more: Partial<RuleContext> = {}, files = FILES) =>
  toEnd(standingCheck({ files, rules, context: { ...CONTEXT, ...more } }));

test('a file rule that reads ledgers reads those of its file, and what it read is told by ledger', () => {
  const seen: string[] = [];
  const rule = fileRule({
    ...head('file'),
    check: ({ file, ledgers }) => {
      for (const ledger of ledgers) {
        seen.push(`${file} ${ledger.file} ${ledger.sheet}`);
        ledger.grid.column(ledger.sheet === '二' ? REMARK : ledger.file === 'b' ? AMOUNT : NAME);
      }
    },
  });
  expect(readBy(check([rule]), 'file')).toEqual(['0 0', '1 2', '2 1']);
  expect(seen).toEqual(['a a 一', 'a a 二', 'b b 一']);
});

test('what a policy remembers of a ledger counts as read by whoever asks for it, ledger by ledger', () => {
  const known = new Set<string>();
  const assess: RuleContext['assess'] = (ledger: Ledger, row) => {
    const at = `${ledger.file} ${ledger.sheet}`;
    if (!known.has(at)) ledger.value(row, ledger.file === 'a' ? 'amount' : 'remark');
    known.add(at);
    return {
      entitlement: { kind: 'open', band: { floor: null, cap: null }, steps: [] },
      bounds: [],
      category: null,
      asks: [],
    };
  };
  const asking = (id: string, is: (ledger: Ledger) => boolean) =>
    ledgerRule({
      ...{ ...head(id), needs: [] },
      check: (ledger, _, context) => void (is(ledger) && context.assess!(ledger, 1)),
    });
  const first = asking('first', ({ sheet: name }) => name === '一');
  const next = asking('next', () => true);
  const standing = check([first, next], { assess });
  expect(readBy(standing, 'first')).toEqual(['0 1', '2 2']);
  expect(readBy(standing, 'next')).toEqual(['0 1', '1 1', '2 2']);
});

test.each<[string, (file: CheckedFile) => unknown]>([
  ['sheets', (file) => file.sheets],
  ['snapshot', (file) => file.snapshot],
  ['saved', (file) => file.saved],
])('a file rule is shown the %s of its file as they are, and has then read everything', (part, of) => {
  const files = FILES.map((file) => ({ ...file, saved: { ...file.snapshot } }));
  const seen: unknown[] = [];
  const rule = fileRule({ ...head('file'), check: (file) => void seen.push(of(file)) });
  const standing = check([rule], {}, files);
  expect([seen[0] === of(files[0]!), seen[1] === of(files[1]!)]).toEqual([true, true]);
  expect([part, standing.reads.get('file')!.everything]).toEqual([part, true]);
});

test('reads added to others are theirs too, and none is lost', () => {
  const [all, some, none] = [new Reads(), new Reads(), new Reads()];
  all.everything = true;
  some.add(3, 16_383);
  some.addAll(none);
  expect([some.everything, some.has(3, 16_383), some.has(4, 0), some.has(3, 0), none.has(3, 16_383)]).toEqual([
    ...[false, true, false, false, false],
  ]);
  all.addAll(some);
  none.addAll(all);
  expect([all.everything, none.everything, none.has(7, 7)]).toEqual([true, true, true]);
});
