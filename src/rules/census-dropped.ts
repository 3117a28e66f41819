import type { Place } from '../core/check/finding';
import type { Ledger } from '../core/ledger/ledger';
import { personLabel } from '../core/values/mask';
import { isSameVillage } from '../core/lists/match-listed';
import type { ListedPerson } from '../core/lists/reference-list';
import { acrossRule } from '../core/check/rule-makers';
import { matchSeason } from '../core/lists/season-match';
import { villagesOf } from '../core/people/villages-of';

const KIND = 'census-dropped';
/** So many people none of whom is known are another place's, and need not be named one by one. */
const FEWEST_STRANGERS = 10;

export const censusDropped = acrossRule({
  id: KIND,
  severity: 'warning',
  title: { zh: '原台账有、本次没有', en: 'in the earlier ledger but gone' },
  needs: ['name'],
  requires: [{ list: KIND }],
  messages: {
    household: {
      zh: [
        '{person} 在 {list} 中，本次的表里没有，见 {where}。',
        '两次台账应当一致；少了的户可能是漏报，也可能已经脱困、去世、迁出或换了户主。',
        '请核实原因；漏报的补上，确应减少的留下记录。',
      ],
      en: [
        '{person} is in {list}, at {where}, and in none of the ledgers now.',
        'The two ledgers should agree; a household that is gone may have been forgotten, be out of need, have died or moved, or have another head.',
        'Find out why; add whoever was forgotten, and keep a record for the others.',
      ],
    },
    nobody: {
      zh: [
        '{list} 中的 {households} 户本次一户都没有。',
        '看来这份台账是别的村或别的表，不再逐户提示。',
        '请确认选对了需救助台账或上一年度的台账。',
      ],
      en: [
        'None of the {households} households in {list} is in the ledgers now.',
        'It seems to be the ledger of another place, so they are not named one by one.',
        'Make sure that the right earlier ledger was chosen.',
      ],
    },
  },
  check(ledgers, report, context) {
    const lists = context.lists.filter((list) => list.kind === KIND);
    const list = lists.map(({ source }) => source).join('、');
    const { gone, pairs } = matchSeason(ledgers, lists);
    if (pairs.length === 0 && gone.length >= FEWEST_STRANGERS) {
      report(sheetOf(ledgers[0]!), { code: 'nobody', params: { households: gone.length, list } });
      return;
    }
    const homeOf = homes(ledgers);
    for (const person of gone) {
      const home = homeOf(person);
      if (home === null) continue;
      const params = { person: personLabel(person.name, person.citizenId), list, where: person.at };
      report(sheetOf(home), { code: 'household', params });
    }
  },
});

function sheetOf({ file, sheet }: Ledger): Place {
  return { file, sheet, row: null, column: null };
}

/**
 * The ledger that somebody should stand in: the one of their village, null where none of the ledgers is of it: one
 * village is often checked against the list of its whole township. Without villages to go by it is the first ledger.
 */
function homes(ledgers: readonly Ledger[]): (person: ListedPerson) => Ledger | null {
  const villages = ledgers.flatMap((ledger) => {
    const villageOf = villagesOf(ledger);
    return [...new Set(Array.from(ledger.rows, villageOf))].filter(Boolean).map((village) => ({ village, ledger }));
  });
  const known = new Map<string, Ledger | null>();
  return ({ village }) => {
    if (village === '' || villages.length === 0) return ledgers[0]!;
    const home = known.get(village);
    if (home !== undefined) return home;
    const found = villages.find((one) => isSameVillage(village, one.village))?.ledger ?? null;
    known.set(village, found);
    return found;
  };
}
