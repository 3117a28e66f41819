import type { CellValue } from '../../src/core/grid/cell';
import { checkLedgers } from '../../src/core/check/check';
import type { Rule } from '../../src/core/check/rule';
import { readReferenceList } from '../../src/core/lists/read-reference-list';
import { RULES } from '../../src/rules/catalogue';
import { cardOf, idOf } from '../invented-numbers';
import { CONTEXT, fileOf, ledgerOf, type Columns } from '../ledger-of';
import { assessOf, policyOf } from '../policy-of';
import { outcomeOf } from '../rule-tester';
import { sheetOf, workbookOf } from '../sheet-of';

const FEW = 500;
/** Eight times as many households take some eight times as long, or eleven where they are sorted; the square is 64. */
const TIMES = 8;
const MOST_GROWTH = 28;
/** Microseconds of processor time for 4,000 households in each of two files: so quick that nothing was compared with all. */
const TOO_QUICK = 60_000;

/** What in a ledger is the same for everybody: the shapes that make rules compare people with people. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  'everybody different': [],
  'one name, and IDs that are alike': ['name', 'birth'],
  'one person over and over': ['name', 'citizenId', 'account', 'phone', 'address'],
  'one account, one phone, one address for all': ['account', 'phone', 'address', 'village'],
  'nobody with an ID, one name': ['name', 'noId', 'village'],
};

function columnsOf(shape: readonly string[], count: number): Columns {
  const same = (what: string) => shape.includes(what);
  const column = (of: (index: number) => CellValue) => Array.from({ length: count }, (_, index) => of(index));
  const birth = (index: number) =>
    same('birth') ? '19700101' : `${1930 + (index % 70)}0${1 + (index % 9)}1${index % 9}`;
  const id = (index: number) =>
    idOf(String(341_200 + (Math.floor(index / 1000) % 90)), birth(index), String(index % 1000).padStart(3, '0'));
  const name = (index: number) =>
    `王${String.fromCharCode(0x4e10 + (index % 180))}${String.fromCharCode(0x5e10 + Math.floor(index / 180))}`;
  return {
    serial: column((index) => (index * 7) % count),
    village: column((index) => (same('village') ? '双庙村' : `第${index % 60}村`)),
    name: column((index) => (same('name') ? '王国建' : name(index))),
    citizenId: column((index) => (same('noId') ? null : same('citizenId') ? id(0) : id(index))),
    sex: column(() => '男'),
    age: column(() => 40),
    phone: column((index) => (same('phone') ? '13812345678' : `139${String(10_000_000 + index)}`)),
    familyType: column((index) => (index % 2 === 0 ? '低保户' : '残疾户')),
    residence: column(() => '农村'),
    familySize: column(() => 1),
    neededCount: column(() => 1),
    address: column((index) => (same('address') ? '双庙村3组12号' : `第${index % 60}村${index}号`)),
    amount: column(() => 300),
    payment: column(() => '银行发放'),
    bank: column(() => '农业银行'),
    holder: column((index) => (same('name') ? '王国建' : name(index))),
    account: column((index) => cardOf('622953', 19, same('account') ? 42 : 42 + index)),
    reportDate: column((index) => (index % 2 === 0 ? '2025.11.20' : '2025-11-20')),
    remark: column((index) => (index % 3 === 0 ? '外出务工' : null)),
  };
}

const KNOWN = new Map<string, Columns>();

function columnsFor(shape: readonly string[], count: number): Columns {
  const key = `${shape.join()} ${count}`;
  const columns = KNOWN.get(key) ?? columnsOf(shape, count);
  KNOWN.set(key, columns);
  return columns;
}

/** Two files of the shape, and a list of each kind that is the same again; ready to be checked, nothing worked out yet. */
function prepared(rule: Rule, shape: readonly string[], count: number) {
  const columns = columnsFor(shape, count);
  const files = ['甲村.xlsx', '乙村.xlsx'].map((file) =>
    fileOf(ledgerOf(columns, { file, required: ['name', 'citizenId', 'phone'] })),
  );
  const lists = (rule.scope === 'cell' ? [] : rule.requires).flatMap((need) =>
    typeof need === 'object' ? [listOf(need.list, columns)] : [],
  );
  const pristine = workbookOf([sheetOf([['姓名']], { name: '花名册' })]);
  const context = {
    ...CONTEXT,
    assess: assessOf(policyOf('zhonggang')),
    season: '2025-2026',
    budget: 1,
    lists,
    pristine,
  };
  return () => outcomeOf(checkLedgers({ files, rules: [rule], context }));
}

function listOf(kind: string, { name, citizenId, village, account, familySize }: Columns) {
  const rows = name!.map((one, at) => [one, citizenId![at] ?? null, village![at]!, account![at]!, familySize![at]!]);
  const reading = readReferenceList(
    kind,
    '名单.xlsx',
    workbookOf([sheetOf([['姓名', '身份证号', '村', '银行账号', '家庭人口'], ...rows])]),
  );
  if (!reading.ok) throw new Error(reading.reason.en);
  return reading.list;
}

/** The less of two runs, each on ledgers of its own: what is known of a ledger is kept with it. */
function cost(rule: Rule, shape: readonly string[], count: number): number {
  const times = [0, 1].map(() => {
    const run = prepared(rule, shape, count);
    const start = process.cpuUsage();
    run();
    return process.cpuUsage(start).user;
  });
  return Math.min(...times);
}

/** The least of up to three measurements: on a busy machine a single one may be anything. */
function growthOf(rule: Rule, shape: readonly string[]): number {
  let least = Infinity;
  for (let attempt = 0; attempt < 3 && least > MOST_GROWTH; attempt += 1) {
    const many = cost(rule, shape, FEW * TIMES);
    least = Math.min(least, many < TOO_QUICK ? 0 : many / cost(rule, shape, FEW));
  }
  return least;
}

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s costs no more than a household at a time', (_, rule) => {
  // Rules of one cell or one household meet nobody else.
  const shapes = Object.entries(SHAPES).slice(0, rule.scope === 'cell' || rule.scope === 'row' ? 1 : undefined);
  for (const [name, shape] of shapes) {
    const growth = growthOf(rule, shape);
    expect({ name, quadratic: growth > MOST_GROWTH }).toEqual({ name, quadratic: false });
  }
});
