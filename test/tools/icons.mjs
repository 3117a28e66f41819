// Draws the add-in's two marks and writes assets/icons: `ledger` (a ledger page with its tick) opens the pane, `check`
// (a magnifier over ledger rows) runs 一键核查. Every size is drawn anew on its own pixel grid, since a 16-pixel icon
// scaled from a larger one is a smear. Rendered by Chromium; run it again after changing a drawing.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { MARKS } from './icon-marks.mjs';

/** The sizes the manifest's schema takes; 16, 32 and 80 are the ones it must have. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const folder = new URL('../../assets/icons/', import.meta.url).pathname;

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const [name, drawn] of Object.entries(MARKS)) {
  writeFileSync(join(folder, `${name}.svg`), `${drawn(64)}\n`);
  for (const size of SIZES) writeFileSync(join(folder, `${name}-${size}.png`), await png(drawn(size), size));
}
await browser.close();

async function png(svg, size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}
