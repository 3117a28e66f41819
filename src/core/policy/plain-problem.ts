import type { z } from 'zod';
import type { Bilingual } from '../language';

/** One thing wrong with a file that a person wrote: which field, and what is expected there. */
export interface PlainProblem {
  /** As one would point at it: `seasons.2022-2023.standard[0].rate`. */
  readonly path: string;
  readonly message: Bilingual;
}

const KINDS: Readonly<Record<string, Bilingual>> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  object: { zh: '一组带名称的内容 { }', en: 'an object { }' },
  record: { zh: '一组带名称的内容 { }', en: 'an object { }' },
  array: { zh: '列表 [ ]', en: 'a list [ ]' },
};

/** A zod issue in words a township officer understands. Parse with `reportInput`, so that what stands there can be shown. */
export function plainProblem(issue: z.core.$ZodIssue, under: readonly PropertyKey[] = []): PlainProblem {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return { path: pathText([...under, ...issue.path, ...keys]), message: sentence(issue) };
}

/** `seasons.2022-2023.standard[0].rate`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

function sentence(issue: z.core.$ZodIssue): Bilingual {
  switch (issue.code) {
    case 'invalid_type':
      return expected(KINDS[issue.expected] ?? { zh: issue.expected, en: issue.expected }, issue.input);
    case 'unrecognized_keys':
      return unknownKeys(issue.keys);
    case 'invalid_value':
      return oneOf(issue.values, issue.input);
    case 'too_small':
      return size(issue.origin, issue.inclusive === false ? '大于' : '不小于', 'more than', issue.minimum, issue.input);
    case 'too_big':
      return size(issue.origin, '不大于', 'at most', issue.maximum, issue.input);
    case 'invalid_union':
      return expected({ zh: '文字或数字', en: 'text or a number' }, issue.input);
    case 'invalid_key':
      return issue.issues[0] ? sentence(issue.issues[0]) : expected(KINDS['string']!, issue.input);
    case 'custom':
      return ownWords(issue.params, issue.message);
    default:
      return { zh: `写法不对，现在写的是${shown(issue.input).zh}`, en: `is not written as expected: ${issue.message}` };
  }
}

function expected(kind: Bilingual, input: unknown): Bilingual {
  if (input === undefined) {
    return { zh: `缺少这一项，应填${kind.zh}`, en: `is missing; expected ${kind.en}` };
  }
  const found = shown(input);
  return { zh: `应为${kind.zh}，现在写的是${found.zh}`, en: `must be ${kind.en}, it says ${found.en}` };
}

function unknownKeys(keys: readonly string[]): Bilingual {
  const zh = keys.map((key) => `“${key}”`).join('、');
  const en = keys.map((key) => `"${key}"`).join(', ');
  return { zh: `这里不认识${zh}，请核对拼写或删去`, en: `${en} is not known here; check the spelling or remove it` };
}

function oneOf(values: readonly z.core.util.Primitive[], input: unknown): Bilingual {
  const found = shown(input);
  return {
    zh: `只能是 ${values.map(String).join('、')}，现在${input === undefined ? '没有写' : `写的是${found.zh}`}`,
    en: `must be one of ${values.map(String).join(', ')}, it says ${input === undefined ? 'nothing' : found.en}`,
  };
}

function size(origin: string, zh: string, en: string, limit: number | bigint, input: unknown): Bilingual {
  if (origin === 'array' || origin === 'string' || origin === 'record' || origin === 'map') {
    return { zh: '不能是空的，至少要写一项', en: 'must not be empty' };
  }
  const found = shown(input);
  return { zh: `应${zh} ${limit}，现在写的是${found.zh}`, en: `must be ${en} ${limit}, it says ${found.en}` };
}

/** Sentences that a schema of ours gave along with its issue. */
function ownWords(params: Readonly<Record<string, unknown>> | undefined, message: string): Bilingual {
  const { zh, en } = params ?? {};
  return typeof zh === 'string' && typeof en === 'string' ? { zh, en } : { zh: message, en: message };
}

function shown(input: unknown): Bilingual {
  if (Array.isArray(input)) return { zh: '列表', en: 'a list' };
  if (typeof input === 'object' && input !== null) return { zh: '一组内容', en: 'an object' };
  if (typeof input === 'string') return { zh: `文字“${input}”`, en: `the text "${input}"` };
  return { zh: ` ${String(input)}`, en: String(input) };
}
