import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, writeFile } from '@e965/xlsx';
import { BUILT } from '../built';
import { idOf } from '../invented-numbers';
import { reliefLedger, scratch } from './relief-ledger';

const folder = scratch();
const HEADER = ['序号', '户主姓名', '身份证号', '村', '家庭人口', '需救助人口', '困难类型', '救助金额', '备注'];
const GROUPS = ['一般困难', '比较困难', '特别困难'];

/** Every 500th household stands there a second time; the amounts are still to be filled. */
function ledger(name: string, households: number): string {
  const rows = Array.from({ length: households }, (_, index) => {
    const person = index % 500 === 499 ? index - 1 : index;
    const birth = `19${50 + (person % 40)}0${1 + (person % 9)}1${person % 10}`;
    const id = idOf(['341225', '341226', '520625'][person % 3]!, birth, String(person % 1000).padStart(3, '0'));
    const heads = 1 + (person % 5);
    return [
      index + 1,
      `王${'国建秀玉明德桂春'[person % 8]}`,
      id,
      '双庙村',
      heads,
      heads,
      GROUPS[person % 3],
      null,
      null,
    ];
  });
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([HEADER, ...rows]), '台账');
  const path = join(folder, `${name}.xlsx`);
  writeFile(book, path);
  return path;
}

test.each([
  ['a small ledger, checked before it is filled', 600],
  ['a large one, checked by a second thread while it is filled', 10_500],
])('%s: what is said of errors and doubts is what the check command finds', (_, households) => {
  const path = ledger(String(households), households);
  const { summary } = JSON.parse(reliefLedger('check', path, '--policy', 'zitong', '--format', 'json').out);
  const filled = reliefLedger('fill', path, '--policy', 'zitong', '--out', join(folder, `${households}-filled.xlsx`));
  expect(filled).toMatchObject({ code: 0, err: '' });
  expect(summary.errors).toBeGreaterThan(0);
  expect(filled.out).toContain(`填写前核查：错误 ${summary.errors} 处，疑点 ${summary.warnings} 处；`);
});

test('a check that breaks off in the second thread ends in one sentence, and nothing is saved', () => {
  const path = ledger('breaks', 10_500);
  const out = join(folder, 'never.xlsx');
  const preload = join(folder, 'little-memory.cjs');
  // the second thread gets too little memory to read the file; the first has all it needs
  writeFileSync(
    preload,
    `const threads = require('node:worker_threads');
    const { Worker } = threads;
    const resourceLimits = { maxOldGenerationSizeMb: 6, maxYoungGenerationSizeMb: 1 };
    threads.Worker = class extends Worker { constructor(file, options) { super(file, { ...options, resourceLimits }); } };`,
  );
  const argv = ['--require', preload, join(BUILT, 'cli.js'), 'fill', path, '--policy', 'zitong', '--out', out];
  const run = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  expect([run.status, run.stdout, existsSync(out)]).toEqual([2, '', false]);
  expect(run.stderr).toMatch(/^程序内部出错（.+），没有写入任何文件。请把这句话告诉软件维护人员。\n$/);
});
