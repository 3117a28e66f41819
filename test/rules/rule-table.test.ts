import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/rules/catalogue';
import { ruleTable } from './rule-table';

const README = join(__dirname, '../../README.md');
const SECTION = /(<!-- rules -->\n)[^]*?(<!-- \/rules -->)/;

/** The README with the table of the rules as they are. Prettier would pad its columns to the widest cell. */
function upToDate(text: string): string {
  const table = ['<!-- prettier-ignore-start -->', ruleTable(RULES).trimEnd(), '<!-- prettier-ignore-end -->'];
  return text.replace(SECTION, (_, open: string, close: string) => [open.trimEnd(), ...table, close].join('\n\n'));
}

test('the README lists the rules as they are (UPDATE_README=1 rewrites the table)', () => {
  const text = readFileSync(README, 'utf8');
  expect(text).toMatch(SECTION);
  const wanted = upToDate(text);
  if (process.env['UPDATE_README'] === '1') writeFileSync(README, wanted);
  else expect(text).toBe(wanted);
});

test('the table has a line for every rule', () => {
  const lines = ruleTable(RULES).trimEnd().split('\n');
  expect(lines).toHaveLength(RULES.length + 2);
  for (const line of lines) expect(line.split('|')).toHaveLength(8);
});
