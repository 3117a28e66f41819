import { z } from 'zod';
import { FIELDS, type Field } from './field';
import { headerKey } from './header-text';
import type { Bilingual } from '../language';
import type { Template } from './template';

/** One thing wrong with a template file; `path` as in `columns.3.field`. */
interface TemplateProblem {
  readonly path: string;
  readonly message: Bilingual;
}

export type ParsedTemplate =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

const NAMES = Object.keys(FIELDS) as [Field, ...Field[]];
const field = z.enum(NAMES);
const text = z.string().trim().min(1);
const header = text.refine((value) => value.split('/').every((part) => headerKey(part) !== ''));

const SCHEMA = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.strictObject({ zh: text, en: text }),
  titleWords: z.array(text).default([]),
  stage: z.enum(['census', 'payment', 'any']).default('any'),
  columns: z
    .array(
      z.strictObject({
        field,
        headers: z.array(header).min(1),
        required: z.boolean().default(false),
        writable: z.boolean().default(false),
      }),
    )
    .min(2),
  amountField: field.nullable().default(null),
  amountParts: z.array(field).default([]),
  lists: z.partialRecord(field, z.array(text).min(1)).default({}),
});

/**
 * Reads a template from the JSON of a file, as captured from a pristine form or written by hand. Never throws: what is
 * wrong comes back in plain words, all of it at once.
 */
export function parseTemplate(json: unknown): ParsedTemplate {
  const parsed = SCHEMA.safeParse(json);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap(problemsOf) };
  const problems = contradictions(parsed.data);
  if (problems.length > 0) return { ok: false, problems };
  // Partial records come back with `undefined` in their type; the schema lets none through.
  return { ok: true, template: { ...parsed.data, lists: parsed.data.lists as Template['lists'] } };
}

type Draft = z.infer<typeof SCHEMA>;

function contradictions(draft: Draft): readonly TemplateProblem[] {
  const own = new Set(draft.columns.map((column) => column.field));
  const missing = [draft.amountField, ...draft.amountParts].filter((name) => name !== null && !own.has(name));
  return [
    ...repeated(draft),
    ...missing.map((name) => ({
      path: draft.amountField === name ? 'amountField' : 'amountParts',
      message: { zh: `columns 里没有 ${name} 这一列。`, en: `columns has no ${name}.` },
    })),
  ];
}

/** One header text can lead to one field only, and one field stands in one column. */
function repeated(draft: Draft): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const fields = new Set<Field>();
  const headers = new Map<string, Field>();
  draft.columns.forEach((column, index) => {
    if (fields.has(column.field))
      problems.push(at(index, 'field', `${column.field} 出现了两次。`, `${column.field} occurs twice.`));
    fields.add(column.field);
    for (const name of column.headers) {
      const key = name.split('/').map(headerKey).join('/');
      const other = headers.get(key);
      if (other !== undefined && other !== column.field) {
        problems.push(
          at(index, 'headers', `表头“${name}”已用于 ${other}。`, `The header "${name}" already names ${other}.`),
        );
      }
      headers.set(key, column.field);
    }
  });
  return problems;
}

function at(index: number, part: string, zh: string, en: string): TemplateProblem {
  return { path: `columns.${index}.${part}`, message: { zh, en } };
}

function problemsOf(issue: z.core.$ZodIssue): readonly TemplateProblem[] {
  const path = issue.path.join('.');
  if (issue.code !== 'unrecognized_keys') return [{ path, message: wordsFor(issue, path) }];
  return issue.keys.map((key) => ({
    path: path === '' ? key : `${path}.${key}`,
    message: { zh: '模板里没有这一项。', en: 'A template has no such entry.' },
  }));
}

function wordsFor(issue: z.core.$ZodIssue, path: string): Bilingual {
  if (path === 'id')
    return { zh: '编号只用小写字母、数字和连字符。', en: 'The id takes lower-case letters, digits and hyphens.' };
  if (issue.code === 'invalid_value') {
    const known = issue.values.join(', ');
    return { zh: `只能是：${known}。`, en: `Must be one of: ${known}.` };
  }
  if (issue.code === 'too_small') return { zh: '这一项不能为空。', en: 'This must not be empty.' };
  if (issue.code === 'custom') return { zh: '表头里没有可以比对的文字。', en: 'The header has no text to compare.' };
  return { zh: '这一项缺失，或不是所要的类型。', en: 'This is missing or of the wrong type.' };
}
