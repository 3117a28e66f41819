import type { Bilingual } from '../language';

export type JsonReading =
  | { readonly ok: true; readonly json: unknown }
  /** Line and character count from 1. `why` is a half sentence: what stands there, or what to look for. */
  | { readonly ok: false; readonly line: number; readonly character: number; readonly why: Bilingual };

/** Reads JSON that a person may have edited by hand, and says where it stops being JSON. */
export function readJsonText(text: string): JsonReading {
  const bare = text.replace(/^\uFEFF/, '');
  try {
    return { ok: true, json: JSON.parse(bare) as unknown };
  } catch {
    const at = faultIn(bare);
    const before = bare.slice(0, at).split('\n');
    return { ok: false, line: before.length, character: before.at(-1)!.length + 1, why: whyAt(bare, at) };
  }
}

const SPACE = /[ \t\r\n]*/y;
const TOKEN =
  /[{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y; // eslint-disable-line no-control-regex -- JSON allows no control characters in text

type Next = 'value' | 'first item' | 'key' | 'first key' | 'colon' | 'after' | 'end';

/** Where the first character stands that no JSON could have there. */
function faultIn(text: string): number {
  const open: ('{' | '[')[] = [];
  let next: Next = 'value';
  for (let at = pastSpace(text, 0); at < text.length; at = pastSpace(text, at)) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    const after: Next | null = token === undefined ? null : follow(token, next, open);
    if (token === undefined || after === null) return at;
    next = after;
    at += token.length;
  }
  return text.length;
}

function pastSpace(text: string, from: number): number {
  SPACE.lastIndex = from;
  return from + SPACE.exec(text)![0].length;
}

/** What may stand after this token; null where the token itself may not stand here. */
function follow(token: string, next: Next, open: ('{' | '[')[]): Next | null {
  const done = (): Next => (open.length === 0 ? 'end' : 'after');
  const wantsValue = next === 'value' || next === 'first item';
  if (token === '{' || token === '[') {
    if (!wantsValue) return null;
    open.push(token);
    return token === '{' ? 'first key' : 'first item';
  }
  if (token === '}' || token === ']') {
    const closes = next === 'after' || next === (token === '}' ? 'first key' : 'first item');
    return closes && open.pop() === (token === '}' ? '{' : '[') ? done() : null;
  }
  if (token === ':') return next === 'colon' ? 'value' : null;
  if (token === ',') return next !== 'after' ? null : open.at(-1) === '{' ? 'key' : 'value';
  if (next === 'key' || next === 'first key') return token.startsWith('"') ? 'colon' : null;
  return wantsValue ? done() : null;
}

const CHINESE = '，：“”‘’｛｝【】；';

function whyAt(text: string, at: number): Bilingual {
  const found = text.charAt(at);
  if (at >= text.length) {
    return {
      zh: '文件到这里就断了，请检查括号和引号是否成对',
      en: 'the file ends too early; check that brackets and quotes come in pairs',
    };
  }
  if (CHINESE.includes(found)) {
    return {
      zh: `这里的“${found}”是中文标点，请改成英文半角的`,
      en: `"${found}" is a Chinese punctuation mark; write the plain one`,
    };
  }
  return {
    zh: `“${found}”不该出现在这里，请检查它前面的逗号、引号和括号`,
    en: `"${found}" cannot stand here; check commas, quotes and brackets before it`,
  };
}

/** The whole sentence about a file that is no JSON. */
export function notJsonSentence(name: string, fault: Extract<JsonReading, { ok: false }>): Bilingual {
  const { line, character, why } = fault;
  return {
    zh: `“${name}”不是完整的 JSON，第 ${line} 行第 ${character} 个字附近有错：${why.zh}。`,
    en: `"${name}" is no complete JSON, wrong near line ${line}, character ${character}: ${why.en}.`,
  };
}
