import type { Bilingual } from '../language';

/** What a column holds, which decides the rules that look at its cells and how its values are masked. */
export type FieldKind =
  | 'serial'
  | 'name'
  | 'citizen-id'
  | 'phone'
  | 'account'
  | 'category'
  | 'count'
  | 'amount'
  | 'quantity'
  | 'date'
  | 'text'
  | 'remark'
  /** Follows from other cells of the row, so that a formula is as good as a value and no rule judges it. */
  | 'derived';

const field = <K extends FieldKind>(kind: K, zh: string, en: string) => ({ kind, label: { zh, en } });

/** The vocabulary of columns: every template speaks in these fields, every rule asks for them. */
export const FIELDS = {
  serial: field('serial', '序号', 'serial number'),
  village: field('text', '村（社区）', 'village'),
  villageCode: field('text', '行政村（社区）代码', 'village code'),
  group: field('text', '村民组', 'village group'),
  name: field('name', '户主姓名', 'name of the head'),
  citizenId: field('citizen-id', '身份证号', 'citizen ID'),
  phone: field('phone', '联系电话', 'phone'),
  familyType: field('category', '家庭类型', 'family type'),
  residence: field('category', '户口类型', 'type of residence'),
  disasterType: field('category', '受灾类型', 'type of damage'),
  severity: field('category', '受灾程度', 'severity of damage'),
  familySize: field('count', '家庭人口', 'family size'),
  neededCount: field('count', '需救助人口', 'people in need'),
  collapsedRooms: field('count', '倒塌或严重损坏房屋（间）', 'rooms collapsed or badly damaged'),
  damagedRooms: field('count', '一般损坏房屋（间）', 'rooms damaged'),
  aidDays: field('count', '生活补助天数（天）', 'days of living allowance'),
  address: field('text', '家庭住址', 'address'),
  neededGrain: field('amount', '需口粮救助（元）', 'grain needed (yuan)'),
  neededHeating: field('amount', '需取暖救助（元）', 'heating needed (yuan)'),
  neededClothing: field('quantity', '需衣被救助（件）', 'clothing needed (pieces)'),
  neededMedical: field('amount', '需伤病救助（元）', 'medical aid needed (yuan)'),
  neededOther: field('amount', '需其他救助（元）', 'other aid needed (yuan)'),
  neededWater: field('amount', '需饮水救助（元）', 'water needed (yuan)'),
  months: field('count', '救助时段（月）', 'months'),
  grainKilograms: field('quantity', '口粮（公斤）', 'grain (kg)'),
  clothingPieces: field('quantity', '衣被（件）', 'clothing and bedding (pieces)'),
  grainAmount: field('amount', '口粮（元）', 'grain (yuan)'),
  clothingAmount: field('amount', '衣被（元）', 'clothing (yuan)'),
  heatingAmount: field('amount', '取暖（元）', 'heating (yuan)'),
  otherAmount: field('amount', '其他（元）', 'other (yuan)'),
  amount: field('amount', '救助金额', 'relief amount'),
  paidAmount: field('amount', '实际发放金额', 'amount paid'),
  goodsValue: field('amount', '发放救助物资折款', 'value of goods'),
  issuer: field('category', '发放单位', 'issued by'),
  payment: field('category', '发放方式', 'way of payment'),
  bank: field('text', '开户银行', 'bank'),
  holder: field('name', '户名', 'account holder'),
  account: field('account', '银行账号', 'account'),
  bankAddress: field('text', '开户银行地址', 'bank address'),
  reporter: field('text', '填报人', 'reported by'),
  reportDate: field('date', '填报日期', 'date of report'),
  sex: field('text', '性别', 'sex'),
  age: field('count', '年龄', 'age'),
  birthDate: field('derived', '出生日期', 'date of birth'),
  amountWords: field('derived', '大写金额', 'amount in capitals'),
  certificate: field('text', '残疾证号', 'disability certificate'),
  remark: field('remark', '备注', 'remarks'),
} as const satisfies Record<string, { readonly kind: FieldKind; readonly label: Bilingual }>;

export type Field = keyof typeof FIELDS;

export function fieldKind(name: Field): FieldKind {
  return FIELDS[name].kind;
}

export function fieldLabel(name: Field): Bilingual {
  return FIELDS[name].label;
}
