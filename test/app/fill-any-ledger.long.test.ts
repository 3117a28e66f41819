import fc from 'fast-check';
import { applyPlan } from '../../src/app/apply-plan';
import { planAmounts } from '../../src/app/plan-amounts';
import { proposeAllotment } from '../../src/app/propose-allotment';
import { tallyCases } from '../../src/app/tally-cases';
import { finished } from '../../src/core/plan/planning';
import { openLedgers } from '../../src/core/ledger/open-ledgers';
import type { CellValue } from '../../src/core/grid/cell';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { TEMPLATES } from '../../src/templates/catalogue';
import { policyWith, putInForce } from '../policy-of';

/** `RELIEF_FILL_RUNS=10000 npx jest test/app/fill-any-ledger` is the long form. */
const RUNS = Number(process.env['RELIEF_FILL_RUNS'] ?? 250);

interface Word {
  readonly per: 'head' | 'household';
  readonly from: number;
  readonly to: number;
  /** What the clerk sets inside the band, as a share of it; null for nothing. */
  readonly set: number | null;
}

const word: fc.Arbitrary<Word> = fc.record({
  per: fc.constantFrom('head', 'household'),
  from: fc.integer({ min: 1, max: 300 }),
  to: fc.integer({ min: 0, max: 300 }),
  set: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
});
const anyPolicy = fc.record({
  甲: word,
  乙: word,
  cap: fc.option(fc.integer({ min: 200, max: 3000 })),
  floor: fc.option(fc.integer({ min: 1, max: 120 })),
});
const anyHousehold = fc.record({
  type: fc.constantFrom('甲', '乙', '甲类', '别的', null),
  heads: fc.option(fc.integer({ min: 1, max: 12 }), { freq: 8 }),
  amount: fc.option(fc.integer({ min: 0, max: 900 }), { freq: 1, nil: null }),
});
type Drawn = typeof anyPolicy extends fc.Arbitrary<infer T> ? T : never;
type House = typeof anyHousehold extends fc.Arbitrary<infer T> ? T : never;

const width = ({ from, to }: Word) => from + to;
const figureOf = (one: Word) => (one.set === null ? null : one.from + Math.floor(one.set * one.to));

function policyOf(drawn: Drawn) {
  const standard: object[] = [
    {
      word: 'by-category',
      table: Object.fromEntries(
        (['甲', '乙'] as const).map((name) => {
          const one = drawn[name];
          return [name, { word: `per-${one.per}`, from: one.from, to: width(one) }];
        }),
      ),
    },
  ];
  if (drawn.cap !== null) standard.push({ word: 'per-household', to: drawn.cap });
  if (drawn.floor !== null) standard.push({ word: 'per-head', from: drawn.floor });
  return policyWith(standard);
}

function figures(drawn: Drawn): Record<string, number> {
  return Object.fromEntries(
    (['甲', '乙'] as const).flatMap((name) => {
      const figure = figureOf(drawn[name]);
      return figure === null ? [] : [[name, figure] as const];
    }),
  );
}

/** The amount by the definition, in BigInt; null where the household must stay blank. */
function oracle(drawn: Drawn, { type, heads }: House, chosen: Record<string, number>): bigint | null {
  const name = type === '甲类' ? '甲' : type;
  if (name !== '甲' && name !== '乙') return onlyValue(drawn, heads, null);
  const one = drawn[name];
  const needsHeads = one.per === 'head' || drawn.floor !== null;
  if (needsHeads && heads === null) return null;
  const times = one.per === 'head' ? BigInt(heads!) : 1n;
  const figure = chosen[name];
  if (figure === undefined)
    return onlyValue(drawn, heads, { low: BigInt(one.from) * times, high: BigInt(width(one)) * times });
  const amount = BigInt(figure) * times;
  if (drawn.cap !== null && amount > BigInt(drawn.cap)) return null;
  if (drawn.floor !== null && amount < BigInt(drawn.floor) * BigInt(heads!)) return null;
  return amount;
}

/** Floor and cap that meet leave one value. */
function onlyValue(drawn: Drawn, heads: number | null, band: { low: bigint; high: bigint } | null): bigint | null {
  if (drawn.floor !== null && heads === null) return null;
  const lows = [band?.low, drawn.floor === null ? undefined : BigInt(drawn.floor) * BigInt(heads!)];
  const highs = [band?.high, drawn.cap === null ? undefined : BigInt(drawn.cap)];
  const low = lows.reduce((most, one) => (one !== undefined && (most === undefined || one > most) ? one : most));
  const high = highs.reduce((least, one) => (one !== undefined && (least === undefined || one < least) ? one : least));
  return low !== undefined && low === high ? low : null;
}

const HEADER = ['户主姓名', '身份证号', '家庭类型', '需救助人口', '救助金额'];
const AMOUNT = 4;

function hostOf(households: readonly House[]): MemoryHost {
  const rows = households.map(({ type, heads, amount }): CellValue[] => ['王国建', null, type, heads, amount]);
  return new MemoryHost([{ name: '台账', rows: [HEADER, ...rows, ['合计', null, null, null, 1]] }]);
}

async function planOver(host: MemoryHost, drawn: Drawn, chosen: Record<string, number>) {
  const { ledgers } = openLedgers('台账.xlsx', await host.read(), TEMPLATES);
  const put = putInForce(policyOf(drawn), chosen);
  if (!put.ok) throw new Error(JSON.stringify(put.problems));
  return { ledgers, put, plan: planAmounts({ ledgers, assess: put.assess, overwrite: new Set() }) };
}

async function amounts(host: MemoryHost, count: number): Promise<CellValue[]> {
  const column = (await host.read()).sheets[0]!.grid.column(AMOUNT);
  return Array.from({ length: count }, (_, row) => column.value(row + 1));
}

test('any ledger under any policy: the oracle’s amounts to the fen, again nothing, taken back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyPolicy, fc.array(anyHousehold, { minLength: 1, maxLength: 30 }), async (drawn, households) => {
      const host = hostOf(households);
      const before = await amounts(host, households.length + 1);
      const chosen = figures(drawn);
      const { plan } = await planOver(host, drawn, chosen);
      const expected = households.map((one) => (one.amount === null ? oracle(drawn, one, chosen) : null));
      const written = new Map(plan.edits.map(({ at, value }) => [at.row - 1, BigInt(value as number)]));
      expect(households.map((_, row) => written.get(row) ?? null)).toEqual(expected);
      const sum = plan.edits.reduce((total, { value }) => total + Number(value), 0);
      expect(BigInt(sum)).toBe(expected.reduce<bigint>((total, one) => total + (one ?? 0n), 0n));
      const receipt = await applyPlan(host, plan);
      if (receipt.kind !== 'applied') throw new Error(receipt.kind);
      expect((await planOver(host, drawn, chosen)).plan.edits).toEqual([]);
      await applyPlan(host, { edits: receipt.undo });
      expect(await amounts(host, households.length + 1)).toEqual(before);
    }),
    { numRuns: RUNS },
  );
}, 3_600_000);

test('any ledger under any policy: proposed figures lie in their bands, fill to the total they promise, and treat equals alike in any order', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyPolicy,
      fc.array(
        anyHousehold.map((one) => ({ ...one, amount: null })),
        { minLength: 1, maxLength: 25 },
      ),
      fc.integer({ min: 0, max: 12_000 }),
      async (drawn, households, allotment) => {
        const propose = async (given: readonly House[]) => {
          const host = hostOf(given);
          const { ledgers, put } = await planOver(host, drawn, {});
          const tally = finished(tallyCases({ ledgers, assess: put.assess, lineOf: put.lineOf }));
          const request = { policy: policyOf(drawn), cases: put.cases, tally, allotment: allotment * 100, step: 100 };
          return { host, proposal: proposeAllotment(request) };
        };
        const { host, proposal } = await propose(households);
        const turned = await propose([...households].reverse());
        expect([...turned.proposal.figures]).toEqual([...proposal.figures]);
        const chosen = Object.fromEntries([...proposal.figures].map(([name, fen]) => [name, fen / 100]));
        for (const [name, figure] of Object.entries(chosen)) {
          const one = drawn[name as '甲' | '乙'];
          expect(figure).toBeGreaterThanOrEqual(one.from);
          expect(figure).toBeLessThanOrEqual(width(one));
        }
        if (proposal.figures.size === 0) return;
        const { plan } = await planOver(host, drawn, chosen);
        const filled = plan.edits.reduce((total, { value }) => total + Math.round(Number(value) * 100), 0);
        expect(filled).toBe(proposal.total);
        if (proposal.kind === 'exact') expect(filled).toBe(allotment * 100);
        const alike = new Map<string, CellValue>();
        for (const { at, value } of plan.edits) {
          const { type, heads } = households[at.row - 1]!;
          const key = `${type === '甲类' ? '甲' : type} ${heads}`;
          expect(alike.get(key) ?? value).toBe(value);
          alike.set(key, value);
        }
      },
    ),
    { numRuns: RUNS },
  );
}, 3_600_000);
