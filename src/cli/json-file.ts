import { CannotRun } from './cannot-run';
import { readBytes } from './input-files';

/** Reads a JSON file that a person may have edited by hand. */
export function readJson(path: string): unknown {
  const text = new TextDecoder('utf-8', { ignoreBOM: false }).decode(readBytes(path));
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new CannotRun(notJson(path, text, error));
  }
}

function notJson(path: string, text: string, error: unknown): { zh: string; en: string } {
  const position = /position (\d+)/.exec(String(error))?.[1];
  const line = position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
  return {
    zh: `“${path}”不是完整的 JSON${line === null ? '' : `，第 ${line} 行附近有错`}：请检查引号、逗号和括号是否成对。`,
    en: `"${path}" is no complete JSON${line === null ? '' : `, wrong near line ${line}`}: check quotes, commas and brackets.`,
  };
}
