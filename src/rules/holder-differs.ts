import { TEXT } from '../core/grid/column';
import { sameTextAt } from '../core/grid/same-text';
import { isMissing } from '../core/values/placeholder';
import type { RowCursor } from '../core/check/rule';
import { rowRule } from '../core/check/rule-makers';
import { nameKey } from '../core/values/text';

/** The account belongs to somebody else, and no remark says why. Money may go to whoever holds the card. */
export const holderDiffers = rowRule({
  id: 'holder-differs',
  severity: 'warning',
  title: { zh: '户名与户主姓名不一致', en: 'Account holder is not the head' },
  needs: ['holder', 'name'],
  messages: {
    differs: {
      zh: [
        '户名是“{holder}”，户主姓名是“{name}”，备注没有说明原因。',
        '用别人的账户领款，钱可能到不了本户手里，也是审计必查的一项。',
        '请核实账户是谁的；确需由他人代领的，请在备注中写明关系和原因。',
      ],
      en: [
        'The account holder is “{holder}”, the head of the household “{name}”, and no remark says why.',
        'With somebody else’s account the money may not reach the household; audits always ask.',
        'Verify whose account it is; if somebody collects for the household, put who and why in the remarks.',
      ],
    },
  },
  check(row, report) {
    if (areOneText(row)) return;
    const holder = row.text('holder');
    const name = row.text('name');
    if (holder === name || isMissing(holder, 'name') || isMissing(name, 'name')) return;
    if (nameKey(holder) === nameKey(name) || !isMissing(row.value('remark'), 'remark')) return;
    report('holder', { code: 'differs', params: { holder, name }, related: [row.place('name')] });
  },
});

/** As nearly always: told by where the file keeps the text, before either is decoded. */
function areOneText({ ledger, row }: RowCursor): boolean {
  const holders = ledger.column('holder');
  const names = ledger.column('name');
  return holders.kind(row) === TEXT && names.kind(row) === TEXT && sameTextAt(holders, names, row);
}
