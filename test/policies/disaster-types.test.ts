import { parsePolicy, type Policy } from '../../src/core/policy/policy';
import shipped from '../../src/policies/disaster-types.json';
import { ledgerOf } from '../ledger-of';
import { assessOf, policyOf } from '../policy-of';

const PRICES: Readonly<Record<string, object>> = {
  斤: { yuan: 5, per: '公斤' },
  床: { yuan: 100, per: '床' },
  套: { yuan: 100, per: '套' },
};

/** The notice gives no unit prices: a county adds its own. */
function withPrices(): Policy {
  const json: unknown = JSON.parse(JSON.stringify({ ...shipped, examples: [] }), (_key, value) =>
    value?.word === 'goods' && PRICES[value.unit] ? { ...value, price: PRICES[value.unit] } : value,
  );
  const parsed = parsePolicy(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

function assessed(policy: Policy, disasterType: string, figures = {}) {
  return assessOf(policy, figures)(ledgerOf({ disasterType: [disasterType], neededCount: [3] }), 1);
}

const band = (disasterType: string) => {
  const { entitlement } = assessed(withPrices(), disasterType);
  return entitlement.kind === 'open'
    ? [entitlement.band.floor, entitlement.band.cap].map((fen) => fen && fen / 100)
    : entitlement;
};

test.each<[string, (number | null)[]]>([
  ['其他困难', [3 * 2 * 75, 3 * 5 * 75]],
  ['农作物绝收', [3 * 4 * 75, null]],
  ['房屋倒塌', [3 * 3 * 75 + 200 + 300 + 300, 3 * 8 * 75 + 400 + 300 + 500]],
  ['其他困难、房屋倒塌', [1475, 3000]],
  ['房屋倒塌+其他', [1475, 3000]],
  ['房屋倒塌 / 倒房', [1475, 3000]],
])('with a county’s prices three people under %s are between %j yuan', (type, yuan) => {
  expect(band(type)).toEqual(yuan);
});

test('two types are not added up, and the working says so with the source', () => {
  const { entitlement, category } = assessed(withPrices(), '其他困难，房屋倒损');
  expect(category).toBeNull();
  expect(entitlement.steps.at(-1)).toEqual({
    zh: '其他困难 450–1,125 元，房屋倒损 1,475–3,000 元；取单一类型的最高标准，不叠加：1,475–3,000 元',
    en: '其他困难 450–1,125 yuan, 房屋倒损 1,475–3,000 yuan; the highest single type, never added up: 1,475–3,000 yuan',
    source: '出处：通知（通知未署地名，20xx-20xx 年度）',
  });
});

test('衣被 and 取暖 of a lost harvest are at discretion, so that no amount is above its band', () => {
  const { bounds } = assessed(withPrices(), '绝收');
  expect(bounds.map(({ kind }) => kind)).toEqual(['floor']);
});

test('a word that is none of the types leaves the household open, whatever stands beside it', () => {
  expect(assessed(withPrices(), '房屋倒损、火灾').entitlement).toMatchObject({ band: { floor: null, cap: null } });
});

test('figures the clerk set for two types: the higher one', () => {
  const figures = { 作物绝收: 800, 房屋倒损: 1500 };
  const { entitlement } = assessed(policyOf('disaster-types'), '绝收、房屋倒塌', figures);
  expect(entitlement).toMatchObject({ kind: 'amount', fen: 150_000 });
});
