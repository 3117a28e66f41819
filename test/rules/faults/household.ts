import type { CellValue } from '../../../src/core/grid/cell';
import { cardOf, idOf } from '../../invented-numbers';

/** The columns of the made-up ledgers, with their headers; a star marks what must be filled in. */
export const COLUMNS = {
  serial: '序号',
  village: '村（社区）',
  group: '村民组',
  name: '户主姓名*',
  citizenId: '身份证号*',
  sex: '性别',
  age: '年龄',
  phone: '联系电话*',
  familyType: '家庭类型*',
  residence: '户口类型',
  familySize: '家庭人口*',
  neededCount: '需救助人口*',
  address: '家庭住址',
  grainAmount: '救助金额（元）/口粮',
  clothingAmount: '救助金额（元）/衣被',
  amount: '救助金额（元）/合计',
  payment: '发放方式',
  bank: '开户银行',
  holder: '户名',
  account: '银行账号*',
  reportDate: '填报日期',
  remark: '备注',
} as const;

export type Column = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as Column[];
export const TYPES = ['低保户', '特困供养户', '一般困难户', '定额户'];

/** A row of a ledger before it is written down. */
export interface Household {
  readonly index: number;
  readonly cells: Record<Column, CellValue>;
  readonly formulas: Partial<Record<Column, string>>;
  /** What the reference lists say instead of the cells: list → what differs, null where the person is left out. */
  readonly listed: Map<string, Partial<Record<Column, CellValue>> | null>;
  /** Lists of people who should not be helped, on which this one stands. */
  readonly on: Set<string>;
  blankRowBelow: boolean;
}

/** Numbers that look thrown, the same ones in every run. */
export class Dice {
  constructor(private state: number) {}

  below(limit: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 4_294_967_296) * limit);
  }

  pick<T>(values: readonly T[]): T {
    return values[this.below(values.length)]!;
  }
}

const SURNAMES = [...'王王王李李李张张张刘刘陈陈杨黄赵吴周徐孙马朱胡郭何林罗高'];
const GIVEN = [...'国建秀玉明德桂春志强淑英文华海燕永福金凤长江小红'];
const PLACES = ['双庙', '柳林', '石桥', '河湾', '王庄', '新集', '前进', '大桥'];
const AREAS = ['341225', '341226', '520625', '500223', '342122'];
const IN_VILLAGE = 250;

function villageOf(index: number): string {
  const village = Math.floor(index / IN_VILLAGE);
  return `${'东西南北中上下前后新'[Math.floor(village / 8) % 10]!}${PLACES[village % 8]!}${1 + Math.floor(village / 80)}村`;
}

export function inventedName(dice: Dice): string {
  return dice.pick(SURNAMES) + dice.pick(GIVEN) + (dice.below(5) === 0 ? '' : dice.pick(GIVEN));
}

/** Born 1931 to 2005, so that nobody's age is unusual. */
export function inventedBirth(dice: Dice): string {
  return new Date(Date.UTC(1931, 0, 1 + dice.below(27_300))).toISOString().slice(0, 10).replaceAll('-', '');
}

function inventedAccount(serial: number): string {
  return cardOf('622953', 19, 100_000 + serial * 7);
}

/** A household with which nothing is wrong under the policy of `scene.ts`. No two have an ID, a phone or a card in common. */
export function soundHousehold(index: number, dice: Dice, ids: Set<string>): Household {
  const village = villageOf(index);
  const group = `${1 + dice.below(12)}组`;
  const name = inventedName(dice);
  const citizenId = freshId(dice, ids);
  const familySize = 1 + dice.below(6);
  const neededCount = 1 + dice.below(familySize);
  const familyType = dice.pick(TYPES);
  const rate = familyType === '定额户' ? 150 : 100 + 10 * dice.below(21);
  const cells: Record<Column, CellValue> = {
    ...{
      serial: null,
      village,
      group,
      name,
      citizenId,
      sex: sexOf(citizenId),
      age: 2025 - Number(citizenId.slice(6, 10)),
    },
    ...{ phone: `13${String(100_000_000 + index)}`, familyType, residence: '农村', familySize, neededCount },
    ...{
      address: `${village}${group}${1 + index}号`,
      grainAmount: null,
      clothingAmount: null,
      amount: rate * neededCount,
    },
    ...{ payment: '银行发放', bank: '农商行', holder: name, account: inventedAccount(index), reportDate: '2025-11-20' },
    remark: null,
  };
  return { index, cells, formulas: {}, listed: new Map(), on: new Set(), blankRowBelow: false };
}

export function freshId(dice: Dice, ids: Set<string>): string {
  for (;;) {
    const id = idOf(dice.pick(AREAS), inventedBirth(dice), String(100 + dice.below(900)));
    if (ids.has(id) || id.endsWith('000')) continue;
    ids.add(id);
    return id;
  }
}

export function sexOf(citizenId: string): string {
  return Number(citizenId[16]) % 2 === 1 ? '男' : '女';
}
