import { notJsonSentence, readJsonText } from '../core/values/json-text';
import { CannotRun } from './cannot-run';
import { readBytes } from './input-files';

/** Reads a JSON file that a person may have edited by hand. */
export function readJson(path: string): unknown {
  const read = readJsonText(new TextDecoder('utf-8').decode(readBytes(path)));
  if (read.ok) return read.json;
  throw new CannotRun(notJsonSentence(path, read));
}
