import { HEADER_SYNONYMS } from '../ledger/header-synonyms';
import { headerKey, headerOnOneLine } from '../ledger/header-text';
import { HeaderCells, HEADER_SEARCH_ROWS } from '../ledger/header-cells';
import type { SheetSnapshot } from '../grid/host';

/** A column of a reference list: 0-based, with its header as it stands there. */
export interface ListColumn {
  readonly column: number;
  readonly header: string;
}

/** Where a sheet of a reference list says who is on it. At least one of name and ID is there. */
export interface ListColumns {
  /** 0-based last row of the header. */
  readonly headerRow: number;
  readonly name: ListColumn | null;
  readonly citizenId: ListColumn | null;
  readonly village: ListColumn | null;
  readonly account: ListColumn | null;
  readonly familySize: ListColumn | null;
  readonly neededCount: ListColumn | null;
  /** 人员类别, 低保类别, 残疾等级 … */
  readonly category: ListColumn | null;
}

const NAME = /姓名|名字|^户主$|^(?:死者|逝者|亡者)$/;
const CITIZEN_ID = /身份证|公民身份|证件号|身份号码/;
const VILLAGE =
  /^(?:所在|所属|户籍|户口所在)?(?:行政村|村|社区|村社区|村居|村居委会|村委会|村社区名称|行政村社区|行政村社区名称|村名称|村名|行政村名称)$/;
const CATEGORY = /(?:类别|类型|种类|等级)$/;
const OTHER_CATEGORY = /户口|户籍|受灾|灾害|证件|银行|卡|民族|困难等级|困难程度/;
/** In a master of accounts the person is the holder. */
const HOLDER = keysOf('holder');
const ACCOUNT = keysOf('account');
const FAMILY_SIZE = keysOf('familySize');
const NEEDED_COUNT = keysOf('neededCount');
const HOLDER_ID = /^(?:开户人|持卡人|户主|账户)?(?:居民)?(?:公民)?身份证(?:件)?号码?$/;
/** The people the list is about, as against those who report or belong to them. */
const SUBJECT = /死|逝|亡|去世|火化|外出|务工|本人|干部|职工|公职|供养|对象|享受|受益|保障/;
const SOMEBODY_ELSE =
  /家属|亲属|监护|配偶|父|母|子女|联系人|经办|填报|填表|审核|制表|代领|代办|申报人|银行|开户|户名|村干部/;

/** A list of cadres' relatives names both; it is about the relatives. */
const RELATIVE = /亲属|家属/;
const CADRE = /干部/;

/** The header of a reference list, by its words; null where no row names a person or an ID. */
export function findListColumns(sheet: SheetSnapshot): ListColumns | null {
  const cells = new HeaderCells(sheet);
  const last = Math.min(cells.rowCount, HEADER_SEARCH_ROWS);
  let best: ListColumns | null = null;
  let most = 0;
  for (let row = 0; row < last; row += 1) {
    const found = readRow(cells, row);
    const score = scoreOf(found);
    if (score <= most || (!found.name && !found.citizenId)) continue;
    best = found;
    most = score;
  }
  return best;
}

/** The texts of the row that looks most like a header, to tell the clerk what was seen. */
export function headersSeen(sheet: SheetSnapshot): readonly string[] {
  const cells = new HeaderCells(sheet);
  let best: readonly string[] = [];
  for (let row = 0; row < cells.rowCount; row += 1) {
    const texts = cells.row(row).filter((text) => text !== '');
    if (texts.length > best.length) best = texts;
  }
  return best.map(headerOnOneLine);
}

/** What says who is listed decides; the rest tells the lower row of a header from its upper one. */
function scoreOf(found: ListColumns): number {
  const further = [found.account, found.familySize, found.neededCount, found.category].filter(Boolean).length;
  return (found.name ? 2 : 0) + (found.citizenId ? 2 : 0) + (found.village ? 1 : 0) + further / 10;
}

function readRow(cells: HeaderCells, row: number): ListColumns {
  const pick = (pattern: RegExp) => bestColumn(cells, row, pattern);
  return {
    headerRow: row,
    name: pick(NAME) ?? firstColumn(cells, row, (key) => HOLDER.has(key)),
    citizenId: pick(CITIZEN_ID) ?? firstColumn(cells, row, (key) => HOLDER_ID.test(key)),
    village: pick(VILLAGE),
    account: namedColumn(cells, row, ACCOUNT),
    familySize: namedColumn(cells, row, FAMILY_SIZE),
    neededCount: namedColumn(cells, row, NEEDED_COUNT),
    category: firstColumn(cells, row, (key) => CATEGORY.test(key) && !OTHER_CATEGORY.test(key)),
  };
}

/** The column whose header comes first among the names that a field goes by. */
function namedColumn(cells: HeaderCells, row: number, names: ReadonlySet<string>): ListColumn | null {
  for (const name of names) {
    const found = firstColumn(cells, row, (key) => key === name);
    if (found) return found;
  }
  return null;
}

function firstColumn(cells: HeaderCells, row: number, fits: (key: string) => boolean): ListColumn | null {
  for (let column = 0; column < cells.columnCount; column += 1) {
    const header = cells.shown(row, column);
    if (header === '' || header.length > 30 || isParent(cells, row, column)) continue;
    if (fits(headerKey(header))) return { column, header: headerOnOneLine(header) };
  }
  return null;
}

/** “一卡通” merged over 开户行, 户名 and 账号 is no column of accounts. */
function isParent(cells: HeaderCells, row: number, column: number): boolean {
  const merge = cells.merge(row, column);
  return merge !== null && merge.right > merge.left;
}

function keysOf(field: 'holder' | 'account' | 'familySize' | 'neededCount'): ReadonlySet<string> {
  return new Set(HEADER_SYNONYMS[field]!.filter((name) => !name.includes('/')).map(headerKey));
}

/** The first column among those that name the list's own people best: 死者姓名 before 姓名 before 户主姓名. */
function bestColumn(cells: HeaderCells, row: number, pattern: RegExp): ListColumn | null {
  const relatives = namesRelatives(cells, row);
  let best: ListColumn | null = null;
  let most = 0;
  for (let column = 0; column < cells.columnCount; column += 1) {
    const header = cells.shown(row, column);
    // A title over the whole sheet also mentions 死亡人员姓名; a header is short.
    if (header === '' || header.length > 30) continue;
    const key = headerKey(header);
    if (!pattern.test(key)) continue;
    if (relatives ? CADRE.test(key) : SOMEBODY_ELSE.test(key)) continue;
    const score = (relatives ? RELATIVE : SUBJECT).test(key) ? 3 : /户主/.test(key) ? 1 : 2;
    if (score <= most) continue;
    best = { column, header: headerOnOneLine(header) };
    most = score;
  }
  return best;
}

function namesRelatives(cells: HeaderCells, row: number): boolean {
  const names = cells
    .row(row)
    .map(headerKey)
    .filter((key) => NAME.test(key));
  return names.some((key) => RELATIVE.test(key)) && names.some((key) => CADRE.test(key));
}
