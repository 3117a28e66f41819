import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { utils, write } from '@e965/xlsx';
import { buildZip } from '../hosts/xlsx/zip-builder';
import { reliefLedger, sample, scratch } from './relief-ledger';

const ledger = sample('zitong.xlsx');
const folder = scratch();
const inFolder = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const bytes = readFileSync(ledger);

function withFlippedContent(): Uint8Array {
  const copy = new Uint8Array(bytes);
  // the first entry's stored CRC-32, in its local header and in the directory, no longer fits its content
  const directory = Buffer.from(copy).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  copy[14]! ^= 255;
  copy[directory + 16]! ^= 255;
  return copy;
}

function withLyingSize(): Uint8Array {
  const copy = new Uint8Array(bytes);
  const directory = Buffer.from(copy).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  copy[22]! ^= 1;
  copy[directory + 24]! ^= 1;
  return copy;
}

/** 1 GiB of zeros in a sheet part, a thousandfold compressed. */
function bomb(): Uint8Array {
  const mebibytes = deflateRawSync(Buffer.alloc(1 << 20));
  return buildZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'xl/workbook.xml', content: mebibytes },
  ]);
}

const cases: readonly (readonly [what: string, argv: () => readonly string[], says: RegExp])[] = [
  ['no file', () => ['check'], /没有写明要处理的文件/],
  ['a file that is not there', () => ['check', join(folder, '没有.xlsx')], /找不到/],
  ['an empty file', () => ['check', inFolder('空.xlsx', '')], /空/],
  ['a CSV renamed', () => ['check', inFolder('a.xlsx', '姓名,身份证号\n王某,1\n')], /文本|CSV/],
  ['a truncated download', () => ['check', inFolder('截断.xlsx', bytes.subarray(0, 3000))], /不完整/],
  ['a wrong checksum', () => ['check', inFolder('坏.xlsx', withFlippedContent())], /损坏|不一致/],
  ['a lying size', () => ['check', inFolder('谎.xlsx', withLyingSize())], /损坏|不一致/],
  ['no workbook inside', () => ['check', inFolder('包.xlsx', bomb())], /.+/],
  ['an old .xls', () => ['check', inFolder('旧.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'))], /\.xls|损坏|不完整/],
  ['an unknown policy', () => ['check', ledger, '--policy', '没有'], /没有“没有”这份政策.*zitong/],
  [
    'a policy that is no JSON',
    () => ['check', ledger, '--policy', inFolder('p.json', '{ "id": "x",\n ')],
    /不是完整的 JSON/,
  ],
  [
    'a policy with a mistake',
    () => {
      const policy = JSON.parse(readFileSync(join(__dirname, '../../src/policies/zitong.json'), 'utf8')) as object;
      return ['check', ledger, '--policy', inFolder('q.json', JSON.stringify({ ...policy, seasons: {} }))];
    },
    /seasons：至少要写一个年度/,
  ],
  ['a season the policy lacks', () => ['check', ledger, '--policy', 'zitong', '--season', '2019-2020'], /2019-2020/],
  [
    'a figure out of its band',
    () => ['check', ledger, '--policy', 'zhonggang', '--figure', '重点困难户=5000'],
    /重点困难户.*600/,
  ],
  ['a season without a policy', () => ['check', ledger, '--season', '2022-2023'], /--policy/],
  ['a figure without a policy', () => ['check', ledger, '--figure', '重点困难户=800'], /--policy/],
  ['an unknown template', () => ['check', ledger, '--template', '没有'], /没有“没有”这种表式/],
  [
    'a list without usable columns',
    () => ['check', ledger, '--list', `absent-resident=${inFolder('l.csv', '甲,乙\n1,2\n')}`],
    /l\.csv：/,
  ],
  ['a list that no rule uses', () => ['check', ledger, '--list', `没有=${ledger}`], /没有名为“没有”的比对名单/],
  ['fill without a policy', () => ['fill', ledger, '--out', join(folder, 'o.xlsx')], /--policy/],
  ['fill without --out', () => ['fill', ledger, '--policy', 'zitong'], /--out/],
  [
    'an output folder that is not there',
    () => ['fill', ledger, '--policy', 'zitong', '--out', join(folder, '没有', 'o.xlsx')],
    /文件夹.*不存在/,
  ],
  ['an output that is a folder', () => ['fill', ledger, '--policy', 'zitong', '--out', folder], /是文件夹/],
  ['fix without --safe', () => ['fix', ledger, '--out', join(folder, 'o.xlsx')], /--safe/],
  ['compare with one file', () => ['compare', ledger], /空白模板/],
  ['fill of a folder', () => ['fill', folder, '--policy', 'zitong', '--out', join(folder, 'o.xlsx')], /一次只处理一个/],
  [
    'fill where no amount can go',
    () => ['fill', sample('absent-residents.xlsx'), '--policy', 'zitong', '--out', join(folder, 'o.xlsx')],
    /没有救助金额一列/,
  ],
  [
    'fill where no ledger is',
    () => ['fill', summary, '--policy', 'zitong', '--out', join(folder, 'o.xlsx')],
    /没有认出台账/,
  ],
];

const summary = join(folder, '汇总.xlsx');

beforeAll(() => {
  const book = utils.book_new(
    utils.aoa_to_sheet([
      ['村', '户数'],
      ['双庙村', 12],
    ]),
    '汇总',
  );
  writeFileSync(summary, write(book, { type: 'buffer' }) as Buffer);
});

test.each(cases)('%s: one sentence, exit code 2', (_, argv, says) => {
  const run = reliefLedger(...argv());
  const said = run.code === 2 && run.err === '' ? run.out : run.err;
  expect(run.code).toBe(2);
  expect(said).toMatch(says);
  expect(said).not.toMatch(/\n\s+at |Error:/);
  expect(run.err.trimEnd().split('\n').length).toBeLessThanOrEqual(1);
  expect(existsSync(join(folder, 'o.xlsx'))).toBe(false);
});

test('an output that is the input, by any name, leaves the input as it was', () => {
  const own = join(folder, 'own.xlsx');
  copyFileSync(ledger, own);
  mkdirSync(join(folder, 'sub'));
  for (const out of [own, join(folder, 'sub', '..', 'own.xlsx')]) {
    const run = reliefLedger('fill', own, '--policy', 'zitong', '--out', out);
    expect(run.code).toBe(2);
    expect(run.err).toContain('同一个文件');
  }
  expect(readFileSync(own).equals(bytes)).toBe(true);
});

test('no report is written over a file that is read', () => {
  const own = join(folder, 'read.xlsx');
  const pristine = join(folder, 'pristine.xlsx');
  const list = join(folder, 'list.xlsx');
  for (const path of [own, pristine, list]) copyFileSync(ledger, path);
  const attempts = [
    ['check', own, '--out', own],
    ['check', folder, '--out', own],
    ['check', ledger, '--list', `absent-resident=${list}`, '--out', list],
    ['compare', pristine, own, '--out', pristine],
    ['compare', pristine, own, '--out', own],
  ];
  for (const argv of attempts) expect([argv, reliefLedger(...argv).code]).toEqual([argv, 2]);
  for (const path of [own, pristine, list]) expect(readFileSync(path).equals(bytes)).toBe(true);
});

test('an output that cannot be replaced is said, and no draft is left behind', () => {
  const locked = join(folder, 'locked');
  mkdirSync(locked);
  chmodSync(locked, 0o500);
  const run = reliefLedger('fill', ledger, '--policy', 'zitong', '--out', join('/proc', 'o.xlsx'));
  expect(run.code).toBe(2);
  expect(run.err).toMatch(/保存不了/);
  expect(readFileSync(ledger).equals(bytes)).toBe(true);
});

test('a damaged file leaves the others of its folder checked', () => {
  const mixed = scratch();
  copyFileSync(sample('t1-clean.xlsx'), join(mixed, 'a.xlsx'));
  writeFileSync(join(mixed, 'b.xlsx'), bytes.subarray(0, 2000));
  writeFileSync(join(mixed, '~$a.xlsx'), 'lock');
  const run = reliefLedger('check', mixed);
  expect(run.code).toBe(2);
  expect(run.out).toContain('40 户');
  expect(run.out).toMatch(/b\.xlsx\n {2}✕ .*不完整/);
  expect(run.out).not.toContain('~$');
});
