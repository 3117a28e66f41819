// Writes src/core/values/area-code-list.ts: every six-digit administrative area code 行政区划代码 (GB/T 2260) that is or was
// in force, from three packages whose licences allow that. Needs the npm registry; run it when a new revision is out.
//   npm run area-codes
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Which of them hold codes in force, and how to read each. */
const SOURCES = [
  {
    name: 'administrative-division-cn',
    version: '0.2.1',
    licence: 'MIT',
    inForce: true,
    holds: 'the revision of 2020-11',
  },
  { name: 'gb2260', version: '0.6.0', licence: 'MIT', inForce: false, holds: 'the revisions of 2002 to 2016' },
  {
    name: 'idcard',
    version: '4.2.0',
    licence: 'ISC',
    inForce: false,
    holds: 'county codes back to 1980, many retired',
  },
];

/** The 31 provinces that issue IDs by county. */
const CODE = /(?<![0-9])(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])[0-9]{4}(?![0-9])/g;
const READ = {
  'administrative-division-cn': (folder) =>
    readFileSync(join(folder, 'dist/administrative-division-cn.esm.js'), 'utf8'),
  gb2260: (folder) =>
    readdirSync(join(folder, 'lib'))
      .filter((name) => /^\d{6}\.json$/.test(name))
      .map((name) => readFileSync(join(folder, 'lib', name), 'utf8'))
      .join('\n'),
  idcard: (folder) => readFileSync(join(folder, 'lib/data/area.json'), 'utf8'),
};

function codesOf({ name, version }, folder) {
  execFileSync('npm', ['pack', '--silent', `${name}@${version}`], { cwd: folder });
  execFileSync('tar', ['xzf', `${name}-${version}.tgz`], { cwd: folder });
  const codes = new Set(READ[name](join(folder, 'package')).match(CODE));
  rmSync(join(folder, 'package'), { recursive: true });
  return [...codes].filter((code) => code.slice(2, 4) !== '00');
}

/** `34` → `01:0,2-4,11;02:…`: prefectures with their counties, runs as `2-4`. */
function packed(codes) {
  const byProvince = new Map();
  for (const code of [...codes].sort()) {
    const [province, prefecture, county] = [code.slice(0, 2), code.slice(2, 4), Number(code.slice(4))];
    const prefectures = byProvince.get(province) ?? byProvince.set(province, new Map()).get(province);
    const runs = prefectures.get(prefecture) ?? prefectures.set(prefecture, []).get(prefecture);
    const last = runs.at(-1);
    if (last && last[1] === county - 1) last[1] = county;
    else runs.push([county, county]);
  }
  return [...byProvince].map(([province, prefectures]) => {
    const text = [...prefectures].map(([prefecture, runs]) => `${prefecture}:${runs.map(runText).join(',')}`).join(';');
    return `  ${province}: '${text}',`;
  });
}

function runText([from, to]) {
  return from === to ? String(from) : `${from}-${to}`;
}

const folder = mkdtempSync(join(tmpdir(), 'area-codes-'));
const inForce = new Set();
const ever = new Set();
for (const source of SOURCES) {
  for (const code of codesOf(source, folder)) {
    ever.add(code);
    if (source.inForce) inForce.add(code);
  }
}
rmSync(folder, { recursive: true });
const retired = [...ever].filter((code) => !inForce.has(code));
const lines = [
  '// Written by `npm run area-codes`; do not edit. Sources:',
  ...SOURCES.map(({ name, version, licence, holds }) => `//   ${name} ${version} (${licence}): ${holds}`),
  '',
  '/** By province, each prefecture with its counties: `01:0,2-4` is 0100, 0102, 0103 and 0104. */',
  'export type PackedCodes = Readonly<Record<string, string>>;',
  '',
  `/** ${inForce.size} codes of prefectures and counties in force in November 2020. */`,
  'export const IN_FORCE: PackedCodes = {',
  ...packed(inForce),
  '};',
  '',
  `/** ${retired.length} codes that were in force before, which the IDs of many people carry for life. */`,
  'export const RETIRED: PackedCodes = {',
  ...packed(retired),
  '};',
  '',
];
writeFileSync(new URL('../../src/core/values/area-code-list.ts', import.meta.url), lines.join('\n'));
process.stdout.write(`${inForce.size} in force, ${retired.length} retired\n`);
