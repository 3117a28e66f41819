import { checkLedgers } from '../../src/core/check/check';
import { RULES } from '../../src/rules/catalogue';
import { idOf } from '../invented-numbers';
import { CONTEXT, fileOf, ledgerOf } from '../ledger-of';
import { outcomeOf } from '../rule-tester';

const IDS = 10_000;
/** IDs whose slips are checked in one ledger. */
const AT_ONCE = 250;
const AREAS = ['341225', '520625', '500223', '342122', '810000', '820000', '830000', '911840', '652801', '110105'];
const CELL_RULES = RULES.filter(({ scope }) => scope === 'cell');

test('every single-character substitution in 10,000 IDs is noticed at its cell', () => {
  expect(unnoticed(substitutions)).toEqual([]);
});

test('every swap of two different neighbours in 10,000 IDs is noticed at its cell', () => {
  expect(unnoticed(swaps)).toEqual([]);
});

test('the IDs themselves are all sound, and there are 163 substitutions of each', () => {
  const ids = Array.from({ length: IDS }, (_, index) => inventedId(index));
  expect(new Set(ids).size).toBe(IDS);
  expect(silent(ids)).toHaveLength(IDS);
  expect(substitutions(ids[0]!)).toHaveLength(17 * 9 + 10);
});

/** Another digit in each place, and in the last one X too: what a slip of the finger can make of it and still look whole. */
function substitutions(id: string): readonly string[] {
  return [...id].flatMap((sign, at) =>
    [...(at === 17 ? '0123456789X' : '0123456789')]
      .filter((other) => other !== sign)
      .map((other) => id.slice(0, at) + other + id.slice(at + 1)),
  );
}

/** Two equal neighbours swapped are no slip. An X that comes to stand before the last place is one. */
function swaps(id: string): readonly string[] {
  return Array.from({ length: 17 }, (_, at) => at)
    .filter((at) => id[at] !== id[at + 1])
    .map((at) => id.slice(0, at) + id[at + 1]! + id[at]! + id.slice(at + 2));
}

function unnoticed(slipsOf: (id: string) => readonly string[]): readonly string[] {
  const missed: string[] = [];
  for (let first = 0; first < IDS; first += AT_ONCE) {
    const slips = Array.from({ length: AT_ONCE }, (_, at) => slipsOf(inventedId(first + at))).flat();
    missed.push(...silent(slips));
  }
  return missed;
}

/** Those of which no rule says anything in an ID column. */
function silent(ids: readonly string[]): readonly string[] {
  const ledger = ledgerOf({ citizenId: ids }, { required: ['citizenId'] });
  const { findings } = outcomeOf(checkLedgers({ files: [fileOf(ledger)], rules: CELL_RULES, context: CONTEXT }));
  const noticed = new Set(findings.map(({ at }) => at.row));
  return ids.filter((_, index) => !noticed.has(index + 1));
}

function inventedId(index: number): string {
  const birth = new Date(Date.UTC(1926, 0, 1 + ((index * 7919) % 30_000))).toISOString().slice(0, 10);
  return idOf(AREAS[index % AREAS.length]!, birth.replaceAll('-', ''), String((index * 31) % 1000).padStart(3, '0'));
}
