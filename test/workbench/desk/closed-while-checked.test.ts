import { startingState } from '../../../src/ui/state/ui-state';
import { Desk } from '../../../src/workbench/desk/desk';
import { lineToErrands, sampleBytes } from '../worker/line-to-errands';

const FAULTY = 't15-faulty.xlsx';
const OTHER = 'zitong.xlsx';

test('a book closed while everything is checked again leaves the others checked', async () => {
  const desk = new Desk(lineToErrands(), startingState('zh', false));
  await desk.add([FAULTY, OTHER].map((path) => ({ path, bytes: sampleBytes(path), handle: null })));
  const { store, flow } = desk.bookDesk(OTHER)!;
  const before = store.state().checked!.report;
  const checking = flow.check();
  await desk.close(FAULTY);
  await checking;
  expect(store.state().problem).toBeNull();
  const { report } = store.state().checked!;
  expect(report).not.toBe(before);
  expect(report.files[0]!.sheets.map(({ findings }) => findings)).toEqual(
    before.files[0]!.sheets.map(({ findings }) => findings),
  );
});
