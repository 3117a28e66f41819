import { likelySamePerson } from '../../src/rules/likely-same-person';
import { findingsOf } from '../findings-of';
import { idOf } from '../invented-numbers';
import { ledgersOf } from '../ledgers-of';

test('200,000 different people cost a small multiple of reading their names into a map', () => {
  const people = Array.from({ length: 200_000 }, (_, index) => [nameOf(index), spreadId(index), 200]);
  const ledgers = ledgersOf({ rows: [['户主姓名', '身份证号', '救助金额'], ...people] });
  const [names, ids] = [ledgers[0]!.column('name'), ledgers[0]!.column('citizenId')];
  const plain = timed(() => {
    const seen = new Map<string, number>();
    for (const row of ledgers[0]!.rows) seen.set(names.text(row) + ids.text(row), row);
  });
  let alike = 0;
  const rule = timed(() => (alike = findingsOf(likelySamePerson, ledgers).length));
  // by chance alone: a few in ten thousand
  expect(alike).toBeLessThan(200);
  // about 3 to 8; comparing everybody with everybody would be some ten thousands
  expect(rule / plain).toBeLessThan(40);
});

function nameOf(index: number): string {
  const sign = (from: string, at: number) => from[at % from.length]!;
  const given = '国建秀玉明德桂春志强淑英文华海燕永福金凤长江小红';
  return (
    sign('王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高', index) +
    sign(given, Math.floor(index / 20)) +
    sign(given, Math.floor(index / 480))
  );
}

/** Scattered over 70 years and four counties. */
function spreadId(index: number): string {
  const mixed = (index * 2_654_435_761) % 4_294_967_296;
  const day = new Date(Date.UTC(1935, 0, 1 + (mixed % 25_550))).toISOString().slice(0, 10).replaceAll('-', '');
  return idOf(
    ['341225', '520625', '500223', '342122'][index % 4]!,
    day,
    String(100 + (Math.floor(mixed / 25_550) % 900)),
  );
}

/** The least processor time of three runs, in microseconds: the clock on the wall also measures the neighbours. */
function timed(run: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    run();
    return process.cpuUsage(start).user;
  });
  return Math.min(...times);
}
