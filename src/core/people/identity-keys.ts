import { accountKey } from '../values/account-number';
import { isValidCitizenId, personKey } from '../values/citizen-id';
import { EMPTY, NUMBER, TEXT, type Column } from '../grid/column';
import type { Ledger } from '../ledger/ledger';
import { isDigits, plainNumber } from '../values/number-text';
import { nameKey } from '../values/text';
import { keysOfTexts } from './keys-of-texts';

/** A double keeps 15 digits: of a larger number the last ones are gone, and different people look alike. */
const FIRST_UNSAFE = 1e15;
const SAME_DIGIT = /^(\d)\1*$/;

/** Rows whose ID was found written without a flaw, so that its text is its key: several rules ask for all of them. */
const FLAWLESS = new WeakMap<Column, Uint8Array>();

/** Reads whom the ID cell of a row names; '' where it names nobody for certain. */
export function personKeysOf(ledger: Ledger): (row: number) => string {
  const column = ledger.column('citizenId');
  const keyOf = keysOf(column, personKey);
  const flawless = FLAWLESS.get(column) ?? new Uint8Array(ledger.grid.rowCount);
  FLAWLESS.set(column, flawless);
  return (row) => {
    const text = column.text(row);
    if (flawless[row] !== 1) {
      if (!isValidCitizenId(text)) return keyOf(row);
      flawless[row] = 1;
    }
    return text;
  };
}

/**
 * Reads the ID of a row as it is compared for likeness: `personKey`, or of an ID that lost its tail the first 15
 * digits, which Excel keeps; '' where there is neither.
 */
export function likeIdsOf(ledger: Ledger): (row: number) => string {
  const column = ledger.column('citizenId');
  const certain = personKeysOf(ledger);
  return (row) => {
    const key = certain(row);
    if (key !== '' || column.kind(row) === EMPTY) return key;
    const number = column.kind(row) === NUMBER ? String(column.number(row)) : plainNumber(column.text(row));
    return number.length === 18 && isDigits(number) && !SAME_DIGIT.test(number) ? number.slice(0, 15) : '';
  };
}

/** Reads which account the account cell of a row names; '' where it names none for certain. */
export function accountKeysOf(ledger: Ledger): (row: number) => string {
  return keysOf(ledger.column('account'), accountKey);
}

/** Reads the name in a row as it is compared; '' where there is none. */
export function nameKeysOf(ledger: Ledger): (row: number) => string {
  return keysOfTexts(ledger.column('name'), nameKey);
}

function keysOf(column: Column, keyOf: (text: string) => string): (row: number) => string {
  return (row) => {
    const kind = column.kind(row);
    if (kind === TEXT) return keyOf(column.text(row));
    if (kind !== NUMBER) return '';
    const number = column.number(row);
    return Math.abs(number) < FIRST_UNSAFE ? keyOf(String(number)) : '';
  };
}
