// Writes a clean 16-column relief ledger of any size as .xlsx: shared strings, two-level merged header, validations,
// a conditional format, a defined name and print set-up, as a county template has. The sheet is streamed, since a
// million rows pass the length a JavaScript string can have. People are invented; numbers are valid by construction.
import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { createDeflateRaw } from 'node:zlib';
import { Readable } from 'node:stream';

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crcOf(crc, chunk) {
  let value = ~crc;
  for (const byte of chunk) value = (value >>> 8) ^ CRC_TABLE[(value ^ byte) & 255];
  return ~value >>> 0;
}

const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高'.split('');
const GIVEN = '国建秀玉明德桂春志强淑英文华海燕永福金凤长江小红'.split('');
const TOWNSHIPS = '东西南北中上下前后新老大小长高平'.split('');
const VILLAGES = ['双庙村', '柳林村', '石桥村', '大桥社区', '前进村', '河湾村', '王庄村', '新集村'];
/** 500 households to a village, as real ones have. */
const villageOf = (index) =>
  TOWNSHIPS[Math.floor(index / 4000) % 16] +
  TOWNSHIPS[Math.floor(index / 64000)] +
  VILLAGES[Math.floor(index / 500) % 8];
const TYPES = ['一般困难', '一般困难', '一般困难', '比较困难', '特别困难'];
const BANKS = [
  ['安徽农信', '622953'],
  ['安徽农信', '621778'],
  ['贵州农信', '622893'],
];
const AREAS = ['341225', '341226', '520625', '500223', '522625'];
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

export function citizenId(index) {
  const area = AREAS[index % AREAS.length];
  const day = Math.floor(index / 5) % 20000;
  const date = new Date(Date.UTC(1940, 0, 1 + day)).toISOString().slice(0, 10).replaceAll('-', '');
  const order = String(Math.floor(index / 100000) + 100).padStart(3, '0');
  const first = area + date + order;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(first[at]), 0);
  return first + '10X98765432'[sum % 11];
}

export function account(index) {
  const bin = BANKS[index % BANKS.length][1];
  const first = bin + String(index).padStart(12, '0');
  let sum = 0;
  for (let at = first.length - 1, double = true; at >= 0; at -= 1, double = !double) {
    const digit = Number(first[at]) * (double ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return first + String((10 - (sum % 10)) % 10);
}

const HEADERS = [
  ['序号'],
  ['村（社区）'],
  ['村民组'],
  ['户主姓名'],
  ['身份证号'],
  ['联系电话'],
  ['家庭类型'],
  ['家庭人口'],
  ['需救助人口'],
  ['救助金额（元）', '口粮'],
  ['', '衣被'],
  ['', '合计'],
  ['“一卡（折）通”', '开户行'],
  ['', '户名'],
  ['', '账号'],
  ['备注'],
];
const FIRST_ROW = 5;

/** Cells of a household: a string goes to the shared strings, a number is a number, null is an empty styled cell. */
function household(index) {
  const name = SURNAMES[index % 20] + GIVEN[Math.floor(index / 20) % 24] + GIVEN[Math.floor(index / 480) % 24];
  const heads = 1 + (index % 6);
  return [
    index + 1,
    villageOf(index),
    `${1 + (index % 12)}组`,
    name,
    citizenId(index),
    `13${String(100000000 + index).slice(0, 9)}`,
    TYPES[index % 5],
    heads,
    heads - (index % 2 && heads > 1 ? 1 : 0),
    null,
    null,
    null,
    BANKS[index % 3][0],
    name,
    account(index),
    null,
  ];
}

/**
 * The household with what clerks get wrong: a phone a digit short in every third, a wrong check digit in every fifth, a
 * space in the account in every seventh, the same person as ten households before in every twentieth.
 */
function faultyHousehold(index) {
  const values = household(index);
  if (index % 3 === 0) values[5] = values[5].slice(0, 10);
  if (index % 20 === 19) values[4] = citizenId(index - 10);
  else if (index % 5 === 0) values[4] = values[4].slice(0, 17) + (values[4].endsWith('1') ? '2' : '1');
  if (index % 7 === 0) values[14] = values[14].replace(/^(.{4})/, '$1 ');
  return values;
}

const letters = Array.from({ length: 16 }, (_, column) => String.fromCharCode(65 + column));

class SharedStrings {
  indices = new Map();
  count = 0;
  /** Strings that occur once (IDs, accounts, phones) are not remembered: a million rows hold three million of them. */
  parts = [];
  pending = [];
  size = 0;
  of(text, common) {
    const known = common ? this.indices.get(text) : undefined;
    if (known !== undefined) return known;
    if (common) this.indices.set(text, this.size);
    this.pending.push(`<si><t>${text}</t></si>`);
    if (this.pending.length >= 4096) this.flush();
    return this.size++;
  }
  flush() {
    this.parts.push(Buffer.from(this.pending.join('')));
    this.pending = [];
  }
}

const UNIQUE_COLUMNS = new Set([4, 5, 14]);

function* sheetXml(rows, strings, householdAt) {
  const last = FIRST_ROW + rows - 1;
  yield (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<dimension ref="A1:P${last}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="14"/><cols><col min="1" max="1" width="6" customWidth="1"/><col min="2" max="4" width="11" customWidth="1"/><col min="5" max="5" width="22" customWidth="1"/><col min="6" max="16" width="12" customWidth="1"/></cols><sheetData>`
  );
  const shared = (text) => strings.of(text, true);
  yield `<row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>${shared('2022-2023年度冬春救助资金发放花名册')}</v></c></row>`;
  yield `<row r="2"><c r="A2" s="2" t="s"><v>${shared('填报单位（盖章）：梓潼街道')}</v></c></row>`;
  for (const level of [0, 1]) {
    const cells = HEADERS.map((header, column) => {
      const text = header[level];
      const at = `${letters[column]}${3 + level}`;
      return text ? `<c r="${at}" s="3" t="s"><v>${shared(text)}</v></c>` : `<c r="${at}" s="3"/>`;
    });
    yield `<row r="${3 + level}">${cells.join('')}</row>`;
  }
  let batch = '';
  for (let index = 0; index < rows; index += 1) {
    const row = FIRST_ROW + index;
    batch += `<row r="${row}" spans="1:16">`;
    const values = householdAt(index);
    for (let column = 0; column < 16; column += 1) {
      const value = values[column];
      const at = letters[column] + row;
      if (value === null) batch += `<c r="${at}" s="4"/>`;
      else if (typeof value === 'number') batch += `<c r="${at}" s="4"><v>${value}</v></c>`;
      else
        batch += `<c r="${at}" s="${UNIQUE_COLUMNS.has(column) ? 5 : 4}" t="s"><v>${strings.of(value, !UNIQUE_COLUMNS.has(column))}</v></c>`;
    }
    batch += '</row>';
    if (batch.length > 1 << 20) {
      yield batch;
      batch = '';
    }
  }
  const merges = [
    'A1:P1',
    'A2:P2',
    'J3:L3',
    'M3:O3',
    ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 15].map((column) => `${letters[column]}3:${letters[column]}4`),
  ];
  yield (
    `${batch}</sheetData><mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` +
    `<conditionalFormatting sqref="L5:L${last}"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>` +
    `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="G5:G${last}"><formula1>"一般困难,比较困难,特别困难"</formula1></dataValidation></dataValidations>` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/></worksheet>'
  );
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const PARTS = {
  '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${CONTENT}.sharedStrings+xml"/></Types>`,
  '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="花名册" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">花名册!$3:$4</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
  'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/><xf fontId="1" applyFont="1"><alignment horizontal="center"/></xf><xf/><xf borderId="1" applyBorder="1"><alignment horizontal="center" wrapText="1"/></xf><xf borderId="1" applyBorder="1"/><xf numFmtId="49" borderId="1" applyNumberFormat="1" applyBorder="1"/></cellXfs><dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs></styleSheet>`,
};

async function addEntry(file, name, chunks, state) {
  let crc = 0;
  let size = 0;
  const measured = (function* () {
    for (const chunk of chunks) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      crc = crcOf(crc, bytes);
      size += bytes.length;
      yield bytes;
    }
  })();
  const packed = [];
  for await (const part of Readable.from(measured).pipe(createDeflateRaw({ level: 6, chunkSize: 1 << 18 })))
    packed.push(part);
  const body = Buffer.concat(packed);
  const nameBytes = Buffer.from(name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(0x5a210000, 10);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(body.length, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(nameBytes.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 4);
  header.copy(central, 6, 4, 30);
  central.writeUInt32LE(state.offset, 42);
  state.directory.push(central, nameBytes);
  state.entries += 1;
  for (const part of [header, nameBytes, body]) {
    writeSync(file, part);
    state.offset += part.length;
  }
}

/**
 * Writes the ledger, clean or full of faults; returns a hash of its bytes, so that two runs can be told to have measured
 * the same file.
 */
export async function generateLedger(path, rows, { faulty = false } = {}) {
  const file = openSync(path, 'w');
  const state = { offset: 0, directory: [], entries: 0 };
  const strings = new SharedStrings();
  for (const [name, text] of Object.entries(PARTS)) await addEntry(file, name, [text], state);
  await addEntry(
    file,
    'xl/worksheets/sheet1.xml',
    sheetXml(rows, strings, faulty ? faultyHousehold : household),
    state,
  );
  strings.flush();
  const head = `${XML}<sst xmlns="${MAIN}" uniqueCount="${strings.size}">`;
  await addEntry(file, 'xl/sharedStrings.xml', [head, ...strings.parts, '</sst>'], state);
  const directory = Buffer.concat(state.directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(state.entries, 8);
  end.writeUInt16LE(state.entries, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(state.offset, 16);
  writeSync(file, directory);
  writeSync(file, end);
  closeSync(file);
  return createHash('sha256').update(directory).digest('hex').slice(0, 12);
}

/** The amount 潼南's figures give the whole generated ledger, in yuan. */
export function expectedTotal(rows) {
  const rate = { 一般困难: 150, 比较困难: 200, 特别困难: 300 };
  let total = 0;
  for (let index = 0; index < rows; index += 1) {
    const values = household(index);
    total += rate[values[6]] * values[8];
  }
  return total;
}
