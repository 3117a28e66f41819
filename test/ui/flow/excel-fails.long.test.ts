import { ExcelFailure } from '../../../src/hosts/excel/excel-failure';
import { receiptSentence } from '../../../src/ui/flow/receipt-sentence';
import { EmulatedBook } from '../../excel-host/emulated-book';
import type { Fault } from '../../excel-host/emulated-excel';
import { startExcel, type ExcelSession } from '../../excel-host/excel-session';
import { idOf } from '../../invented-numbers';
import { paneOf, type Pane } from '../pane-of';

const SHEET = '台账';
const ID = 1;
/** Each with a blank that a safe fix takes away; far apart, so that they are written in several pieces. */
const STEP = 400;
const IDS = Array.from({ length: 4 }, (_, index) => idOf('341226', '19550612', `10${index}`));
const BEFORE = IDS.map((id) => ` ${id}`);

function bookOf(): EmulatedBook {
  const book = new EmulatedBook();
  const sheet = book.add(SHEET);
  ['姓名', '身份证号', '救助金额', '备注'].forEach((text, column) => sheet.put(0, column, text));
  IDS.forEach((_, index) => sheet.put(1 + index * STEP, 0, ['王国建', '李秀玉', '赵明德', '陈桂春'][index]!));
  return book;
}

let session: ExcelSession;
beforeAll(async () => {
  session = await startExcel(bookOf());
});
afterAll(() => session.close());

const rowOf = (index: number) => 1 + index * STEP;
const cells = () => IDS.map((_, index) => session.book.sheet(SHEET).value(rowOf(index), ID));

/** The sheet as it was, checked, its fixes planned: all that is missing is the click. */
async function planned(): Promise<Pane> {
  session.excel.recover();
  BEFORE.forEach((id, index) => session.book.sheet(SHEET).put(rowOf(index), ID, id));
  const pane = paneOf(session.host, '台账.xlsx', {
    refusalOf: (error) => (error instanceof ExcelFailure ? error.refusal : null),
  });
  await pane.flow.check();
  await pane.flow.planFixes();
  expect(pane.state().fixes!.ticked.size).toBe(IDS.length);
  return pane;
}

async function syncsOfAnApply(): Promise<number> {
  const { flow } = await planned();
  const before = session.excel.syncs.length;
  await flow.write('fix');
  expect(cells()).toEqual(IDS);
  return session.excel.syncs.length - before;
}

const sentence = ({ state }: Pane) => {
  const { lastWrite, problem } = state();
  return lastWrite ? receiptSentence(lastWrite).zh : (problem?.text.zh ?? '');
};

/** What the clerk is told is what stands in the sheet, and what can be taken back is taken back. */
async function expectTruth(pane: Pane): Promise<string> {
  const { lastWrite, problem, journal } = pane.state();
  const kind = lastWrite?.receipt.kind ?? 'not begun';
  const said = sentence(pane);
  if (kind === 'not begun' || kind === 'refused') {
    expect([cells(), journal]).toEqual([BEFORE, []]);
    expect(said).toMatch(/请.+。$/);
    expect(kind === 'refused' || problem?.on === 'check-again').toBe(true);
    return kind;
  }
  if (kind === 'partly-written') expect(said).toMatch(/写入中断.+台账!B.+撤销上次/);
  else {
    expect(cells()).toEqual(IDS);
    expect(said).toContain('已写入 4 格');
    expect(said.includes('读回来核对')).toBe(kind === 'unverified');
  }
  expect(journal).toHaveLength(1);
  session.excel.recover();
  await pane.flow.undo();
  expect([cells(), pane.state().journal]).toEqual([BEFORE, []]);
  return kind;
}

/** What comes of an apply, a fault being put at one of its syncs after the other. */
async function whateverFails(put: (k: number) => void): Promise<ReadonlySet<string>> {
  const syncs = await syncsOfAnApply();
  const kinds = new Set<string>();
  for (let k = 1; k <= syncs; k += 1) {
    const pane = await planned();
    put(k);
    await pane.flow.write('fix');
    kinds.add(await expectTruth(pane));
  }
  return kinds;
}

const FAULTS: readonly Fault[] = (['before', 'midway', 'after'] as const).map((when) => ({
  when,
  code: 'GeneralException',
}));

test.each(FAULTS)(
  'whichever sync of an apply fails once ($when), the clerk is told what stands in the sheet, and undo restores it',
  async (fault) => {
    const kinds = await whateverFails((k) => session.excel.failSync(k, fault));
    expect([...kinds]).toEqual(expect.arrayContaining(['not begun', 'refused', 'unverified', 'applied']));
  },
  240_000,
);

test.each(FAULTS)(
  'where Excel fails for good ($when) in the middle of an apply, the journal holds what stands and undo restores it',
  async (fault) => {
    const kinds = await whateverFails((k) => session.excel.failFrom(k, fault));
    // five seconds after a failure office.js frees its objects once more, so that no one number is sure to be the writing
    const pane = await planned();
    session.excel.failFromWriting(fault);
    await pane.flow.write('fix');
    const atWriting = await expectTruth(pane);
    expect(kinds).toContain('unverified');
    expect(atWriting).toBe('partly-written');
  },
  240_000,
);

test('whenever somebody else changes a planned cell during an apply, theirs stays, and before the writing nothing is written', async () => {
  const theirs = '110101190001010000';
  const kinds = new Set<string>();
  let hit = 0;
  for (;;) {
    const pane = await planned();
    let isDuring = false;
    session.excel.beforeSync(hit + 1, () => {
      isDuring = true;
      session.book.sheet(SHEET).put(rowOf(2), ID, theirs);
    });
    await pane.flow.write('fix');
    const { kind } = pane.state().lastWrite!.receipt;
    if (!isDuring) {
      // the apply was over before that many syncs: nobody was in its way
      expect([kind, cells()]).toEqual(['applied', IDS]);
      break;
    }
    hit += 1;
    kinds.add(kind);
    expect(cells()[2]).toBe(theirs);
    if (kind === 'stale') expectNothingWritten(pane);
  }
  expect(hit).toBeGreaterThan(10);
  expect(kinds).toContain('stale');
}, 240_000);

function expectNothingWritten(pane: Pane): void {
  expect(cells().filter((_, index) => index !== 2)).toEqual(BEFORE.filter((_, index) => index !== 2));
  expect(sentence(pane)).toContain(`台账!B${rowOf(2) + 1}`);
  expect(sentence(pane)).toContain('没有写入任何内容');
  expect(pane.state().journal).toEqual([]);
}
