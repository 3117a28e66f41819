import type { CellValue } from '../../../src/core/grid/cell';
import type { CheckedFile } from '../../../src/core/check/rule';
import { openLedgers } from '../../../src/core/ledger/open-ledgers';
import { readReferenceList } from '../../../src/core/lists/read-reference-list';
import type { ReferenceList } from '../../../src/core/lists/reference-list';
import type { Severity } from '../../../src/core/check/finding';
import { genericLedger } from '../../../src/templates/generic-ledger';
import { sheetOf, workbookOf } from '../../sheet-of';
import { COLUMN_NAMES, COLUMNS, Dice, soundHousehold, TYPES, type Column, type Household } from './household';

/** A fault as it is known beforehand. `column` is null where it is said of a whole sheet. */
export interface Planted {
  readonly rule: string;
  readonly severity: Severity;
  readonly household: Household | null;
  readonly column: Column | null;
  /** Which file, for faults that are no household's. */
  readonly file: number;
}

export const IN_FILE = 5_000;
const HEADER_ROW = 1;
/** Lists on which a person should not stand. */
export const BLAMING = [
  ...['absent-resident', 'already-aided', 'cadre-relative', 'centrally-supported', 'deceased-person'],
  ...['public-payroll', 'urban-resident'],
];
/** Lists on which everybody should stand. */
const VOUCHING = ['category-unsupported', 'census-missing', 'census-changed', 'census-dropped', 'holder-mismatch'];

/** Households by file, and the faults planted among them. */
export class Scene {
  readonly households: readonly Household[];
  readonly planted: Planted[] = [];
  readonly dice: Dice;
  readonly ids = new Set<string>();
  /** People of the earlier ledger who are in none of these. */
  readonly gone: { readonly name: string; readonly citizenId: string; readonly village: CellValue }[] = [];
  /** Files whose 合计 is typed, and by how much it is off. */
  readonly typedTotals = new Map<number, number>();
  /** Files whose 合计 leaves out the last household. */
  readonly shortTotals = new Set<number>();

  constructor(count: number, seed: number) {
    this.dice = new Dice(seed);
    this.households = Array.from({ length: count }, (_, index) => soundHousehold(index, this.dice, this.ids));
    this.households.forEach((household, index) => (household.cells.serial = 1 + (index % IN_FILE)));
  }

  say(rule: string, severity: Severity, household: Household, column: Column | null): void {
    this.planted.push({ rule, severity, household, column, file: fileIndex(household) });
  }

  /** The amounts as SUM would add them. */
  total(households: readonly Household[] = this.households): number {
    return households.reduce((sum, { cells }) => sum + (typeof cells.amount === 'number' ? cells.amount : 0), 0);
  }
}

export function fileIndex({ index }: Household): number {
  return Math.floor(index / IN_FILE);
}

export function fileName(file: number): string {
  return `第${file + 1}乡.xlsx`;
}

interface Written {
  readonly files: readonly CheckedFile[];
  readonly rowOf: ReadonlyMap<Household, number>;
  readonly totalRows: readonly number[];
}

/** The scene as the files a check would open. */
export function writeScene(scene: Scene): Written {
  const rowOf = new Map<Household, number>();
  const totalRows: number[] = [];
  const files: CheckedFile[] = [];
  for (let file = 0; file * IN_FILE < scene.households.length; file += 1) {
    const own = scene.households.slice(file * IN_FILE, (file + 1) * IN_FILE);
    files.push(writeFile(scene, file, own, rowOf, totalRows));
  }
  return { files, rowOf, totalRows };
}

function writeFile(
  scene: Scene,
  file: number,
  households: readonly Household[],
  rowOf: Map<Household, number>,
  totalRows: number[],
): CheckedFile {
  const width = COLUMN_NAMES.length;
  const rows: CellValue[][] = [['2025-2026年度冬春救助资金发放花名册'], COLUMN_NAMES.map((name) => COLUMNS[name])];
  const formulas: (string | null)[][] = [[], []];
  for (const household of households) {
    rowOf.set(household, rows.length);
    rows.push(COLUMN_NAMES.map((name) => household.cells[name]));
    formulas.push(COLUMN_NAMES.map((name) => household.formulas[name] ?? null));
    if (!household.blankRowBelow) continue;
    rows.push(Array<null>(width).fill(null));
    formulas.push([]);
  }
  totalRows.push(rows.length);
  const column = COLUMN_NAMES.indexOf('amount');
  const letter = String.fromCharCode(65 + column);
  const last = rows.length - (scene.shortTotals.has(file) ? 1 : 0);
  const off = scene.typedTotals.get(file);
  const counted = scene.shortTotals.has(file) ? households.slice(0, -1) : households;
  const broken = counted.some(({ cells }) => typeof cells.amount === 'object' && cells.amount !== null);
  const figure = broken ? { error: '#N/A' } : scene.total(counted) + (off ?? 0);
  rows.push(Array.from({ length: width }, (_, at) => (at === 0 ? '合计' : at === column ? figure : null)));
  formulas.push(
    off === undefined
      ? Array.from({ length: width }, (_, at) =>
          at === column ? `SUM(${letter}${HEADER_ROW + 2}:${letter}${last})` : null,
        )
      : [],
  );
  const types = COLUMN_NAMES.indexOf('familyType');
  const typed = String.fromCharCode(65 + types);
  const lists = [[`${typed}3:${typed}${rows.length}`, `"${TYPES.join(',')}"`]] as const;
  return opened(fileName(file), [sheetOf(rows, { name: '花名册', formulas, lists })]);
}

/** A file as the flow opens it. */
export function opened(file: string, sheets: Parameters<typeof workbookOf>[0]): CheckedFile {
  const snapshot = workbookOf(sheets);
  const { ledgers, others } = openLedgers(file, snapshot, [genericLedger]);
  return { file, sheets: others, ledgers, snapshot };
}

/** The reference lists that belong to the scene, as sheets that are read like any other list. */
export function listsOf(scene: Scene): readonly ReferenceList[] {
  const blaming = BLAMING.flatMap((kind) => {
    const people = scene.households.filter(({ on }) => on.has(kind)).map(({ cells }) => cells);
    return people.length === 0
      ? []
      : [
          readList(
            kind,
            people.map(({ name, citizenId, village }) => [name, citizenId, village]),
          ),
        ];
  });
  const vouching = VOUCHING.map((kind) => {
    const people = scene.households.flatMap(({ cells, listed }) => {
      const other = listed.get(kind);
      return other === null ? [] : [{ ...cells, ...other }];
    });
    const rows = people.map((one): CellValue[] => [
      ...[
        one.name,
        one.citizenId,
        one.village,
        one.account,
        one.familySize,
        one.neededCount,
        categoryOf(one.familyType),
      ],
    ]);
    const gone = kind === 'census-dropped' ? scene.gone : [];
    return readList(kind, [
      ...rows,
      ...gone.map(({ name, citizenId, village }): CellValue[] => [name, citizenId, village, null, 1, 1, null]),
    ]);
  });
  return [...blaming, ...vouching];
}

function categoryOf(familyType: CellValue): CellValue {
  if (familyType === '低保户') return '低保';
  return familyType === '特困供养户' || familyType === '五保' ? '特困' : '监测';
}

function readList(kind: string, rows: readonly CellValue[][]): ReferenceList {
  const header = ['姓名', '身份证号', '村', '银行账号', '家庭人口', '需救助人口', '人员类别'];
  const reading = readReferenceList(
    kind,
    `${kind}.xlsx`,
    workbookOf([sheetOf([header.slice(0, rows[0]!.length), ...rows])]),
  );
  if (!reading.ok) throw new Error(reading.reason.en);
  return reading.list;
}
