import { mkdirSync } from 'node:fs';
import { openPane } from '../pane-in-chromium';
import { policyForm, whatIf } from './policy-screens';
import { inChromium, oneBrowser } from './one-browser';
import { excelWith, sampleFile } from './workbooks';
const [language, colorScheme, width] = (process.env['LOOK'] ?? 'zh,light,320').split(',') as ['zh', 'light', string];
inChromium('x', () => {
  const browser = oneBrowser();
  test.each([
    ['zitong.xlsx', whatIf],
    ['zhonggang.xlsx', policyForm],
  ] as const)(
    '%s',
    async (sample, way) => {
      mkdirSync('/tmp/hp-pics', { recursive: true });
      const excel = await excelWith(sampleFile(sample));
      const p = {
        ...(await openPane(browser(), excel, {
          viewport: { width: Number(width), height: 760 },
          deviceScaleFactor: 2,
          colorScheme,
          language,
          firstRun: false,
        })),
        excel,
      };
      p.page.setDefaultTimeout(8000);
      await way(p, async (name) => {
        await p.page.screenshot({
          path: `/tmp/hp-pics/${name}-${language}-${colorScheme}-${width}.png`,
          animations: 'disabled',
        });
      });
      await p.close();
    },
    200_000,
  );
});
