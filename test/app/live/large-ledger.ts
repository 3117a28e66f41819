import type { CellValue } from '../../../src/core/grid/cell';
import type { Snapshot } from '../../../src/core/grid/host';
import { cardOf, idOf } from '../../invented-numbers';
import { sheetOf, workbookOf } from '../../sheet-of';

const HEADER = [
  ...[
    '序号',
    '村（社区）',
    '村民组',
    '户主姓名',
    '身份证号',
    '联系电话',
    '家庭类型',
    '受灾类型',
    '家庭人口',
    '需救助人口',
  ],
  ...['口粮（元）', '衣被（元）', '取暖（元）', '其他（元）', '救助金额', '开户行', '户名', '账号', '家庭住址', '备注'],
];
const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高'];
const GIVEN = [...'国建秀玉明德桂春志强淑英文华海燕永福金凤长江小红'];

export const FIRST_HOUSEHOLD = 2;
export const LARGE_COLUMNS = HEADER.length;
export const columnOf = (header: string): number => HEADER.indexOf(header);

/** An invented household; every tenth has some fault, so that a large ledger has thousands of findings. */
function household(index: number): CellValue[] {
  const name = SURNAMES[index % 20]! + GIVEN[Math.floor(index / 20) % 24]! + GIVEN[Math.floor(index / 480) % 24]!;
  const day = Math.floor(index / 5) % 20_000;
  const date = new Date(Date.UTC(1940, 0, 1 + day)).toISOString().slice(0, 10).replaceAll('-', '');
  const id = idOf(['341225', '341226', '520625', '500223', '522625'][index % 5]!, date, String(100 + (index % 800)));
  const heads = 1 + (index % 6);
  const amount = 200 + 20 * (index % 9);
  return [
    ...[index + 1, `双庙${Math.floor(index / 500)}村`, `${1 + (index % 12)}组`, name],
    ...[index % 10 === 9 ? id.slice(0, 17) : id, `13${String(100_000_000 + index).slice(0, 9)}`],
    ...['一般困难户', '作物绝收', heads, heads],
    ...[amount - 100, 50, 30, 20, amount],
    ...['农村信用社', name, cardOf('622953', 19, index), `${1 + (index % 12)}组${index}号`, null],
  ];
}

/** 50,000 households and more in 20 columns, as a host reads them. */
export function largeSnapshot(households: number): Snapshot {
  const rows = Array.from({ length: households }, (_, index) => household(index));
  return workbookOf([sheetOf([['冬春救助资金发放花名册'], HEADER, ...rows], { name: '花名册' })]);
}
