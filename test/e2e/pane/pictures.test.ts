import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openPane } from '../pane-in-chromium';
import { everyScreen } from './every-screen';
import { inChromium, oneBrowser } from '../one-browser';
import { excelWith, sampleFile } from './workbooks';

const FOLDER = join(__dirname, '../../../.cache/pictures');

const LOOKS = [
  { language: 'zh', colorScheme: 'light', width: 350 },
  { language: 'zh', colorScheme: 'dark', width: 320 },
  { language: 'en', colorScheme: 'light', width: 320 },
  { language: 'en', colorScheme: 'dark', width: 350 },
] as const;

/** Asked for by `npm run pictures`: every screen, to be looked at by people. Nothing is asserted but that all are reached. */
(process.env['PICTURES'] ? inChromium : describe.skip)('pictures of every screen', () => {
  const browser = oneBrowser();

  test.each(LOOKS)(
    '$language, $colorScheme, $width px',
    async ({ language, colorScheme, width }) => {
      mkdirSync(FOLDER, { recursive: true });
      const options = { viewport: { width, height: 760 }, deviceScaleFactor: 2, colorScheme, language };
      await everyScreen({
        open: async (sample, firstRun) => {
          const excel = await excelWith(sampleFile(sample));
          return { ...(await openPane(browser(), excel, { ...options, firstRun })), excel };
        },
        look: async ({ page }, name) => {
          await page.screenshot({
            path: join(FOLDER, `${name}-${language}-${colorScheme}-${width}.png`),
            animations: 'disabled',
          });
        },
      });
    },
    600_000,
  );
});
