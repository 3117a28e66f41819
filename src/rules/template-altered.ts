import { parseRange } from '../core/grid/address';
import { compareWithPristine } from '../core/form/compare-template';
import type { Place } from '../core/check/finding';
import type { Bilingual } from '../core/language';
import type { LayoutDifference, LayoutFacet } from '../core/layout/layout-difference';
import { FACET_WORDS, inChinese } from '../core/layout/layout-words';
import type { Message } from '../core/check/rule';
import { fileRule } from '../core/check/rule-makers';

type Code = LayoutFacet | `${LayoutFacet}-added` | `${LayoutFacet}-removed`;

/**
 * 表格的格式不能动，统一模板. Compares a file with the blank template it was made from; what a clerk fills in is no
 * alteration (see compareWithPristine). One code per part of the layout, and for what came or went one each.
 */
export const templateAltered = fileRule<Code>({
  id: 'template-altered',
  severity: 'error',
  title: { zh: '模板被改动', en: 'template altered' },
  basis: '安徽阜南中岗冬春救助通知：表格的格式不能动，统一模板',
  requires: ['pristine'],
  messages: messages(),
  check(file, report, { pristine }) {
    for (const difference of compareWithPristine(pristine!, file.saved ?? file.snapshot)) {
      report(placeOf(file.file, difference), { code: codeOf(difference), params: paramsOf(difference) });
    }
  },
});

function messages(): Readonly<Record<Code, Message>> {
  const entries = Object.entries(FACET_WORDS).flatMap(([facet, { zh, en }]) => [
    [
      facet,
      message(`${zh}与模板不同：模板是“{before}”，现在是“{after}”`, `Altered, ${en}: “{before}” became “{after}”`),
    ],
    [`${facet}-added`, message(`${zh}是模板里没有的：“{after}”`, `Not in the template, ${en}: “{after}”`)],
    [`${facet}-removed`, message(`模板里有的${zh}不见了：“{before}”`, `Missing, ${en}: “{before}”`)],
  ]);
  return Object.fromEntries(entries) as Record<Code, Message>;
}

function message(zh: string, en: string): Message {
  return {
    zh: [`${zh}。`, '各村的表要合并、导入，表格改动后会被退回。', '请按空白模板改回，只填内容，不动表格。'],
    en: [
      `${en}.`,
      'The ledgers of all villages are merged and imported, and an altered form is sent back.',
      'Put it back as in the blank template, and only fill in values.',
    ],
  };
}

function codeOf({ facet, before, after }: LayoutDifference): Code {
  if (before === null) return `${facet}-added`;
  return after === null ? `${facet}-removed` : facet;
}

function paramsOf(difference: LayoutDifference): Readonly<Record<string, string | Bilingual>> {
  const chinese = inChinese(difference);
  return {
    where: inBoth(chinese.where ?? difference.sheet, difference.where ?? difference.sheet),
    before: inBoth(chinese.before, difference.before),
    after: inBoth(chinese.after, difference.after),
  };
}

/** A text that reads the same in both languages stays one. */
function inBoth(zh: string | null, en: string | null): string | Bilingual {
  if (zh === null || en === null) return '';
  return zh === en ? en : { zh, en };
}

/** The first cell of the place; a name or a print setting, none of which may read like a cell, has none. */
function placeOf(file: string, { sheet, where }: LayoutDifference): Place {
  const range = where === null ? null : parseRange(where.split(' ')[0]!);
  return { file, sheet: sheet ?? '', row: range?.top ?? null, column: range?.left ?? null };
}
