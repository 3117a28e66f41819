import type { Ledger } from '../core/ledger/ledger';
import { placeIn } from '../core/people/people-roll';
import { personAt } from '../core/ledger/person';
import type { ReportAt } from '../core/check/rule';
import { acrossRule } from '../core/check/rule-makers';
import { matchSeason, type SeasonMatch } from '../core/lists/season-match';

const KIND = 'census-missing';
/** So many households none of which is known are another place's, and need not be named one by one. */
const FEWEST_STRANGERS = 10;

export const censusMissing = acrossRule({
  id: KIND,
  severity: 'warning',
  title: { zh: '原台账中没有', en: 'not in the earlier ledger' },
  needs: ['name'],
  requires: [{ list: KIND }],
  messages: {
    household: {
      zh: [
        '{person} 不在 {list} 中。',
        '两次台账应当一致；新增的户可能是后来受灾、漏报补报，也可能姓名或号码录错。',
        '请核实是否新增户；确需增加的补齐评议和公示记录，录错的改正。',
      ],
      en: [
        '{person} is not in {list}.',
        'The two ledgers should agree; a new household may have been hit later or been forgotten, or its name or ID is mistyped.',
        'Verify; complete the records of meeting and notice for a household that is added, and correct a mistyped one.',
      ],
    },
    nobody: {
      zh: [
        '本表 {households} 户都不在 {list} 中。',
        '看来这份台账是别的村或别的表，不再逐户提示。',
        '请确认选对了需救助台账或上一年度的台账。',
      ],
      en: [
        'None of the {households} households is in {list}.',
        'It seems to be the ledger of another place, so they are not named one by one.',
        'Make sure that the right earlier ledger was chosen.',
      ],
    },
  },
  check(ledgers, report, context) {
    const lists = context.lists.filter((list) => list.kind === KIND);
    const list = lists.map(({ source }) => source).join('、');
    const { added } = matchSeason(ledgers, lists);
    for (const ledger of ledgers) {
      reportLedger(
        ledger,
        added.filter((one) => one.ledger === ledger),
        list,
        report,
      );
    }
  },
});

function reportLedger(
  ledger: Ledger,
  added: SeasonMatch['added'],
  list: string,
  report: ReportAt<'household' | 'nobody'>,
): void {
  if (added.length >= FEWEST_STRANGERS && added.length === ledger.rows.length) {
    const at = { file: ledger.file, sheet: ledger.sheet, row: null, column: null };
    report(at, { code: 'nobody', params: { households: added.length, list } });
    return;
  }
  for (const { row, hasId } of added) {
    report(placeIn(ledger, row, hasId ? 'citizenId' : 'name'), {
      code: 'household',
      params: { person: personAt(ledger, row), list },
      // only the name was looked up
      severity: hasId ? 'warning' : 'hint',
    });
  }
}
