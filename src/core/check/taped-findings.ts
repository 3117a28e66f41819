import { taped, untaped, type Tape, type TapeReader, type TapeWriter } from '../grid/tape';
import { readEdit, writeEdit } from '../grid/taped-edits';
import type { Finding, Fix, Place, Severity } from './finding';
import { readParams, writeParams } from './taped-params';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];
const APPLICABILITIES: readonly Fix['applicability'][] = ['safe', 'confirm'];
const NOWHERE: readonly Place[] = [];
/** In the place of a row, a column, a basis or a fix that is not there. */
const NONE = -1;

/** Findings as a tape. */
export function tapeFindings(findings: readonly Finding[], writer: TapeWriter): Tape {
  return taped(findings, writer, writeFinding);
}

export function tapedFindings(tape: Tape, reader: TapeReader): readonly Finding[] {
  return untaped(tape, reader, readFinding);
}

function writeFinding(onto: TapeWriter, finding: Finding): void {
  const { rule, code, severity, at, params, related, basis, fix } = finding;
  onto.text(rule);
  onto.text(code);
  onto.integer(SEVERITIES.indexOf(severity));
  writePlace(onto, at);
  writeParams(onto, params);
  onto.integer(related.length);
  for (const place of related) writePlace(onto, place);
  onto.integer(basis === null ? NONE : 1);
  if (basis !== null) onto.text(basis);
  writeFix(onto, fix);
}

function readFinding(from: TapeReader): Finding {
  return {
    rule: from.text(),
    code: from.text(),
    severity: SEVERITIES[from.integer()]!,
    at: readPlace(from),
    params: readParams(from),
    related: readPlaces(from),
    basis: from.integer() === NONE ? null : from.text(),
    fix: readFix(from),
  };
}

function writePlace(onto: TapeWriter, { file, sheet, row, column }: Place): void {
  onto.text(file);
  onto.text(sheet);
  onto.integer(row ?? NONE);
  onto.integer(column ?? NONE);
}

function readPlace(from: TapeReader): Place {
  return { file: from.text(), sheet: from.text(), row: indexOrNull(from), column: indexOrNull(from) };
}

function indexOrNull(from: TapeReader): number | null {
  const index = from.integer();
  return index === NONE ? null : index;
}

function readPlaces(from: TapeReader): readonly Place[] {
  const length = from.integer();
  return length === 0 ? NOWHERE : Array.from({ length }, () => readPlace(from));
}

function writeFix(onto: TapeWriter, fix: Fix | null): void {
  if (fix === null) return onto.integer(NONE);
  onto.integer(APPLICABILITIES.indexOf(fix.applicability));
  onto.integer(fix.edits.length);
  for (const edit of fix.edits) writeEdit(onto, edit);
}

function readFix(from: TapeReader): Fix | null {
  const applicability = APPLICABILITIES[from.integer()];
  if (applicability === undefined) return null;
  return { applicability, edits: Array.from({ length: from.integer() }, () => readEdit(from)) };
}
