import { AxeBuilder } from '@axe-core/playwright';
import type { Frame } from 'playwright-core';
import { openPane } from '../pane-in-chromium';
import { everyScreen } from './every-screen';
import type { OpenedPane } from './on-the-tour';
import { inChromium, oneBrowser } from '../one-browser';
import { excelWith, sampleFile } from './workbooks';

const THEMES = [
  { theme: 'light', colors: { colorScheme: 'light' } },
  { theme: 'dark', colors: { colorScheme: 'dark' } },
  { theme: 'forced colours', colors: { forcedColors: 'active' } },
] as const;

inChromium('every screen and state of the pane', () => {
  const browser = oneBrowser();

  test.each(THEMES)(
    'in $theme: axe finds nothing at 320 and 500 px, and nothing runs over the edge',
    async ({ colors }) => {
      let looked = 0;
      const found: string[] = [];
      await everyScreen({
        open: async (sample, firstRun) => {
          const excel = await excelWith(sampleFile(sample));
          const options = { viewport: { width: 320, height: 760 }, reducedMotion: 'reduce', ...colors } as const;
          return { ...(await openPane(browser(), excel, { ...options, firstRun })), excel };
        },
        look: async (p, name) => {
          looked += 1;
          for (const width of [500, 320]) found.push(...(await faultsAt(p, `${name} at ${width}`, width)));
        },
      });
      expect(found).toEqual([]);
      expect(looked).toBeGreaterThan(20);
    },
    600_000,
  );
});

async function faultsAt({ page, pane }: OpenedPane, where: string, width: number): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 760 });
  await pane.waitForFunction((wanted) => innerWidth === wanted, width);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(['iframe', 'html']).analyze();
  const over = await overTheEdge(pane);
  return [
    ...violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`),
    ...over.map((text) => `${where}: over the edge: ${text}`),
  ];
}

/** Visible elements that reach beyond the pane. Lists scroll up and down, nothing scrolls sideways. */
function overTheEdge(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const wide = [document.documentElement, ...document.querySelectorAll('main')].filter(
      (each) => each.scrollWidth > each.clientWidth,
    );
    const out = [...document.querySelectorAll('body *')].filter((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      return width > 1 && (right > innerWidth + 0.5 || left < -0.5);
    });
    return [...wide, ...out].map((each) => each.outerHTML.slice(0, 120));
  });
}
