import type { FileReport, SheetReport } from '../../core/check/check-report';
import type { Finding } from '../../core/check/finding';
import { sameFinding } from '../../core/check/same-finding';
import type { Ledger } from '../../core/ledger/ledger';
import { packLedger, type PackedLedger } from '../../core/ledger/packed-ledger';
import type { CheckedPart } from './errands';

/** New findings that travel together: a page takes them over in a few milliseconds. */
const TOGETHER = 2_000;

/** What is known of a file, told to somebody who knows what `before` says: the rest, and which of that still stands. */
export function* partsOf(now: FileReport, before: FileReport | undefined): Generator<CheckedPart> {
  for (const { sheet, ledger, findings } of now.sheets) {
    const known = before?.sheets.find((other) => other.sheet === sheet) ?? NOTHING;
    let packed = ledgerPart(ledger, known.ledger);
    for (const piece of piecesOf(findings, known.findings)) {
      yield { book: now.file, sheet, ledger: packed, ...piece };
      packed = null;
    }
  }
}

const NOTHING: Pick<SheetReport, 'ledger' | 'findings'> = { ledger: null, findings: [] };

/** A check brought up to date keeps what an edit does not concern: only what it does is told anew. */
function ledgerPart(now: Ledger | null, before: Ledger | null): CheckedPart['ledger'] {
  if (now === null) return null;
  const packed = packLedger(now);
  return before !== null && sameParts(packed, packLedger(before)) ? 'known' : packed;
}

function sameParts(a: PackedLedger, b: PackedLedger): boolean {
  return (Object.keys(a) as (keyof PackedLedger)[]).every((key) => a[key] === b[key]);
}

type Piece = Pick<CheckedPart, 'kept' | 'findings'>;

/** At least one piece, so that a sheet without findings is told of too. */
function* piecesOf(findings: readonly Finding[], known: readonly Finding[]): Generator<Piece> {
  const places = new KnownPlaces(known);
  let kept: [number, number] | null = null;
  let fresh: Finding[] = [];
  for (const finding of findings) {
    const place = places.of(finding);
    const goesOn = place !== undefined && kept !== null && fresh.length === 0 && place === kept[1];
    if (goesOn) kept![1] += 1;
    else {
      if (place === undefined ? fresh.length === TOGETHER : kept !== null || fresh.length > 0) {
        yield { kept, findings: fresh };
        [kept, fresh] = [null, []];
      }
      if (place === undefined) fresh.push(finding);
      else kept = [place, place + 1];
    }
  }
  yield { kept, findings: fresh };
}

/**
 * Where findings stand among those known. Both come by row and column, as a check orders them; one that is asked for out
 * of this order counts as new.
 */
class KnownPlaces {
  private next = 0;

  constructor(private readonly known: readonly Finding[]) {}

  /** A check of everything makes all findings anew, most of them to the letter what they were. */
  of(finding: Finding): number | undefined {
    const { known } = this;
    while (this.next < known.length && byCell(known[this.next]!, finding) < 0) this.next += 1;
    for (let at = this.next; at < known.length && byCell(known[at]!, finding) === 0; at += 1)
      if (sameFinding(known[at]!, finding)) return at;
    return undefined;
  }
}

function byCell({ at: a }: Finding, { at: b }: Finding): number {
  return (a.row ?? -1) - (b.row ?? -1) || (a.column ?? -1) - (b.column ?? -1);
}
