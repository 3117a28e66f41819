import type { TapeReader, TapeWriter } from '../grid/tape';
import type { Finding, Param } from './finding';

type Params = Finding['params'];
type Sensitive = Extract<Param, { kind: unknown }>;

/** What follows. */
const TEXT = 0;
const NUMBER = 1;
const SENSITIVE = 2;
const BILINGUAL = 3;

const NOTHING: Params = {};

/** Writes what a finding's message says: how many there are, then each by its name. */
export function writeParams(onto: TapeWriter, params: Params): void {
  const names = Object.keys(params);
  onto.integer(names.length);
  for (const name of names) {
    onto.text(name);
    writeParam(onto, params[name]!);
  }
}

export function readParams(from: TapeReader): Params {
  const count = from.integer();
  if (count === 0) return NOTHING;
  const params: Record<string, Param> = {};
  for (let read = 0; read < count; read += 1) params[from.text()] = readParam(from);
  return params;
}

function writeParam(onto: TapeWriter, param: Param): void {
  if (typeof param === 'string') {
    onto.integer(TEXT);
    onto.text(param);
  } else if (typeof param === 'number') {
    onto.integer(NUMBER);
    onto.double(param);
  } else {
    const isSensitive = 'kind' in param;
    onto.integer(isSensitive ? SENSITIVE : BILINGUAL);
    onto.text(isSensitive ? param.kind : param.zh);
    onto.text(isSensitive ? param.text : param.en);
  }
}

function readParam(from: TapeReader): Param {
  switch (from.integer()) {
    case TEXT:
      return from.text();
    case NUMBER:
      return from.double();
    case SENSITIVE:
      return { kind: from.text() as Sensitive['kind'], text: from.text() };
    default:
      return { zh: from.text(), en: from.text() };
  }
}
