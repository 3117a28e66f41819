import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const folder = join(root, 'assets/icons');

test.each(['ledger', 'check'])('the drawing in %s.svg is the one the icons are made from', (name) => {
  const script = `import { MARKS } from './test/tools/icon-marks.mjs'; process.stdout.write(MARKS.${name}(64) + '\\n')`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stdout).toBe(readFileSync(join(folder, `${name}.svg`), 'utf8'));
});

test('every size is drawn for itself, and no icon is another one under a second name', () => {
  const icons = readdirSync(folder).filter((name) => name.endsWith('.png'));
  expect(icons).toHaveLength(16);
  expect(new Set(icons.map((name) => readFileSync(join(folder, name), 'base64'))).size).toBe(16);
});
