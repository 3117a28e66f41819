import { fieldLabel, FIELDS, type Field } from '../../core/ledger/field';
import type { Bilingual } from '../../core/language';

const CHOICES: Readonly<Record<string, Bilingual>> = {
  calendar: { zh: '自然日', en: 'calendar days' },
  working: { zh: '工作日', en: 'working days' },
  'not-eligible': { zh: '不属于救助对象', en: 'not eligible' },
  contradiction: { zh: '标准互相矛盾', en: 'the standard contradicts itself' },
  'missing-fact': { zh: '缺少必要情况', en: 'a needed fact is missing' },
  grain: { zh: '口粮', en: 'grain' },
  clothing: { zh: '衣被', en: 'clothing and bedding' },
  heating: { zh: '取暖', en: 'heating' },
  other: { zh: '其他', en: 'other' },
  head: { zh: '人', en: 'head' },
  household: { zh: '户', en: 'household' },
  once: { zh: '一次', en: 'once' },
  month: { zh: '按月', en: 'by month' },
  day: { zh: '按天', en: 'by day' },
  nearest: { zh: '四舍五入', en: 'to the nearest' },
  up: { zh: '向上', en: 'up' },
  down: { zh: '向下', en: 'down' },
};

/** What a choice is called: a column of the ledger, one of the schema's own words, or itself (斤, 床, 10). */
export function choiceWords(value: string | number): Bilingual {
  if (typeof value === 'string' && Object.hasOwn(FIELDS, value)) return fieldLabel(value as Field);
  return CHOICES[value] ?? { zh: String(value), en: String(value) };
}
