import { openPane } from '../pane-in-chromium';
import { EXCEL_ON_THE_WEB } from '../../excel-host/emulated-excel';
import { check, summary } from './in-the-pane';
import { inChromium, oneBrowser } from '../one-browser';
import { excelWith, sampleFile } from './workbooks';

inChromium('a check in the pane', () => {
  const browser = oneBrowser();

  test.each([
    ['on the web', EXCEL_ON_THE_WEB],
    [
      'on the desktop, which tells merges only by a call announced as a write',
      { ...EXCEL_ON_THE_WEB, ExcelApiOnline: '' },
    ],
    ['of 2019, which tells no merges at all', { ExcelApi: '1.9', DelayForCellEdit: '1.1', RichApiRuntimeFlag: '1.2' }],
  ])(
    'announces no write in any sync beside an Excel %s, and finds the same',
    async (_, requirements) => {
      const excel = await excelWith(sampleFile('t15-faulty.xlsx'));
      excel.requirements = requirements;
      const p = await openPane(browser(), excel, { viewport: { width: 350, height: 760 } });
      await check(p);
      expect(excel.syncs.length).toBeGreaterThan(3);
      expect(excel.syncs.filter(({ writes }) => writes)).toEqual([]);
      expect((await summary(p).getByRole('definition').allInnerTexts()).slice(0, 4)).toEqual(['53', '41', '0', '10']);
      expect(excel.copies.held).toBe(0);
      expect([p.trespasses, excel.unknownMembers]).toEqual([[], []]);
      await p.close();
    },
    120_000,
  );
});
