import { openPane } from '../pane-in-chromium';
import { everyScreen } from './every-screen';
import { inChromium, oneBrowser } from '../one-browser';
import { takePicture } from '../take-picture';
import { excelWith, sampleFile } from './workbooks';

const LOOKS = [
  { language: 'zh', colorScheme: 'light', width: 320 },
  { language: 'zh', colorScheme: 'light', width: 350 },
  { language: 'zh', colorScheme: 'dark', width: 320 },
  { language: 'en', colorScheme: 'light', width: 320 },
  { language: 'en', colorScheme: 'dark', width: 350 },
] as const;

/** Every screen, to be looked at by people. Nothing is asserted but that all are reached. */
inChromium('pictures of every screen', () => {
  const browser = oneBrowser();

  test.each(LOOKS)(
    '$language, $colorScheme, $width px',
    async ({ language, colorScheme, width }) => {
      const options = { viewport: { width, height: 760 }, deviceScaleFactor: 2, colorScheme, language };
      await everyScreen({
        open: async (sample, firstRun) => {
          const excel = await excelWith(sampleFile(sample));
          return { ...(await openPane(browser(), excel, { ...options, firstRun })), excel };
        },
        look: ({ page }, name) => takePicture(page, `${name}-${language}-${colorScheme}-${width}`),
      });
    },
    600_000,
  );
});
