import { z } from 'zod';
import { categoryKey } from '../core/policy/category-key';
import type { Ledger } from '../core/ledger/ledger';
import { fenFromYuan, formatYuan, type Fen } from '../core/values/money';
import type { RuleContext } from '../core/check/rule-context';
import { ledgerRule } from '../core/check/rule-makers';

/** A handful of households may well be alike. */
const FIGURES = z.strictObject({ households: z.int().min(2).default(5) });

export const equalDistribution = ledgerRule({
  id: 'equal-distribution',
  severity: 'warning',
  title: { zh: '疑似平均发放', en: 'everybody gets the same' },
  needs: ['amount', 'familyType'],
  parameters: FIGURES,
  messages: {
    'per-household': {
      zh: [
        '本表 {households} 户的救助金额都是 {amount} 元，家庭类型却有 {types} 种。',
        '通知一般要求按困难程度分类救助，不得平均发放。',
        '请核对是否经过评议分档；确按统一标准发放的，备好依据。',
      ],
      en: [
        'All {households} households get {amount} yuan, although they are of {types} types.',
        'Notices as a rule ask for relief by degree of hardship and forbid sharing out evenly.',
        'Check that the village meeting graded them; keep the basis at hand if one rate is the standard.',
      ],
    },
    'per-head': {
      zh: [
        '本表 {households} 户的救助金额都是每人 {amount} 元，家庭类型却有 {types} 种。',
        '通知一般要求按困难程度分类救助，不得平均发放。',
        '请核对是否经过评议分档；确按统一标准发放的，备好依据。',
      ],
      en: [
        'All {households} households get {amount} yuan per head, although they are of {types} types.',
        'Notices as a rule ask for relief by degree of hardship and forbid sharing out evenly.',
        'Check that the village meeting graded them; keep the basis at hand if one rate is the standard.',
      ],
    },
  },
  check(ledger, report, context) {
    const spread = spreadOf(ledger);
    if (spread.households < FIGURES.parse(context.parameters ?? {}).households || spread.types < 2) return;
    const amount = spread.perHousehold ?? spread.perHead;
    if (amount === null || isPrescribed(ledger, context)) return;
    const code = spread.perHousehold === null ? 'per-head' : 'per-household';
    const params = { households: spread.households, types: spread.types, amount: formatYuan(amount) };
    report({ file: ledger.file, sheet: ledger.sheet, row: null, column: null }, { code, params });
  },
});

/** How the amounts lie: the one amount per household or per head, null where they differ. */
function spreadOf(ledger: Ledger) {
  const [amounts, people, types] = [ledger.column('amount'), ledger.column('neededCount'), ledger.column('familyType')];
  const seen = new Set<string>();
  let households = 0;
  let perHousehold: Fen | null = null;
  let perHead: Fen | null = null;
  for (const row of ledger.rows) {
    const fen = fenFromYuan(amounts.number(row));
    if (fen === null || fen <= 0) continue;
    const share = fen / people.number(row);
    if (households === 0) [perHousehold, perHead] = [fen, share];
    if (perHousehold !== fen) perHousehold = null;
    if (perHead !== share || !Number.isInteger(share)) perHead = null;
    households += 1;
    if (perHousehold === null && perHead === null) break;
    const type = categoryKey(types.text(row));
    if (type !== '') seen.add(type);
  }
  return { households, types: seen.size, perHousehold, perHead };
}

/** One rate for all is no smell where the policy sets exactly that. */
function isPrescribed(ledger: Ledger, { assess }: RuleContext): boolean {
  if (assess === null) return false;
  const amounts = ledger.column('amount');
  return ledger.rows.every((row) => {
    const fen = fenFromYuan(amounts.number(row));
    if (fen === null) return true;
    const { entitlement } = assess(ledger, row);
    return entitlement.kind === 'amount' && entitlement.fen === fen;
  });
}
