import { parseRange } from '../../src/core/grid/address';
import type { SheetSnapshot, Snapshot } from '../../src/core/grid/host';
import type { RangedFact, SheetLayout } from '../../src/core/layout/layout';
import { EmulatedBook } from './emulated-book';
import type { EmulatedSheet, EmulatedValidation } from './emulated-sheet';
import { SheetLook } from './sheet-look';

/** Opens in the emulated Excel what one of our own hosts read from a file. */
export function bookFromSnapshot(snapshot: Snapshot): EmulatedBook {
  const book = new EmulatedBook();
  book.names = snapshot.layout.names;
  book.structureProtected = snapshot.layout.protection !== null;
  snapshot.sheets.forEach((sheet) => {
    const layout = snapshot.layout.sheets.find(({ name }) => name === sheet.name);
    const emulated = book.add(sheet.name, sheet.visibility);
    fillCells(emulated, sheet);
    emulated.merges = sheet.merges;
    if (layout) dress(emulated, sheet, layout, snapshot);
  });
  return book;
}

function fillCells(emulated: EmulatedSheet, { grid }: SheetSnapshot): void {
  for (let index = 0; index < grid.columnCount; index += 1) {
    const column = grid.column(index);
    for (let row = 0; row < grid.rowCount; row += 1) {
      const value = column.value(row);
      if (value !== null || column.hasFormula(row)) emulated.put(row, index, value, column.formula(row));
    }
  }
}

function dress(emulated: EmulatedSheet, sheet: SheetSnapshot, layout: SheetLayout, snapshot: Snapshot): void {
  emulated.look = new SheetLook(snapshot.layout, layout);
  emulated.validations = [
    ...sheet.lists.map(({ ranges, source }) => listValidation(ranges, source, factOver(layout, ranges))),
    ...(layout.validations ?? []).filter(({ says }) => !says.startsWith('type=list')).map(otherValidation),
  ];
  emulated.conditionalFormats = (layout.conditionalFormats ?? []).map(({ ranges, says }, at) => ({
    id: `cf-${emulated.id}-${at}`,
    ranges,
    type: line(says, 'type') === 'expression' ? 'Custom' : 'CellValue',
    formula: `=${line(says, 'formula1')}`,
    fill: '',
    fontColor: '',
    stopIfTrue: says.includes('stopIfTrue=1'),
  }));
  if (layout.protection !== null) emulated.protection = protectionOptions(layout.protection);
  const panes = /^frozen rows=(\d+) columns=(\d+)$/.exec(layout.panes ?? '');
  if (panes) emulated.frozen = frozenArea(Number(panes[1]), Number(panes[2]));
  emulated.filter = parseRange((layout.filter ?? '').split(';')[0]!);
}

function frozenArea(rows: number, columns: number): EmulatedSheet['frozen'] {
  return {
    top: 0,
    left: 0,
    bottom: rows === 0 ? 1_048_575 : rows - 1,
    right: columns === 0 ? 16_383 : columns - 1,
  };
}

function protectionOptions(text: string): Readonly<Record<string, boolean | string>> {
  const options: Record<string, boolean | string> = {};
  for (const name of [
    'FormatCells',
    'FormatColumns',
    'FormatRows',
    'InsertColumns',
    'InsertRows',
    'AutoFilter',
    'Sort',
  ]) {
    options[`allow${name}`] = text.includes(`${name.charAt(0).toLowerCase()}${name.slice(1)} allowed`);
  }
  return options;
}

function factOver(layout: SheetLayout, ranges: RangedFact['ranges']): string {
  const key = JSON.stringify(ranges);
  return (layout.validations ?? []).find((fact) => JSON.stringify(fact.ranges) === key)?.says ?? '';
}

function listValidation(ranges: RangedFact['ranges'], source: string, says: string): EmulatedValidation {
  const literal = /^"(.*)"$/.exec(source);
  const list = { inCellDropDown: true, source: literal ? literal[1]! : `=${source}` };
  return { ranges, type: 'List', rule: { list }, ...alerts(says) };
}

const TYPES: Readonly<Record<string, readonly [string, string]>> = {
  whole: ['WholeNumber', 'wholeNumber'],
  decimal: ['Decimal', 'decimal'],
  textLength: ['TextLength', 'textLength'],
  date: ['Date', 'date'],
  time: ['Time', 'time'],
  custom: ['Custom', 'custom'],
};

function otherValidation({ ranges, says }: RangedFact): EmulatedValidation {
  const [type, name] = TYPES[line(says, 'type')] ?? ['Custom', 'custom'];
  const operator = line(says, 'operator') || 'between';
  const formula = line(says, 'formula1');
  const numbers = { formula1: asTyped(formula), formula2: asTyped(line(says, 'formula2')) };
  const body =
    name === 'custom'
      ? { formula: `=${formula}` }
      : { ...numbers, operator: operator.charAt(0).toUpperCase() + operator.slice(1) };
  return { ranges, type, rule: { [name]: body }, ...alerts(says) };
}

function asTyped(formula: string): string | number {
  return formula === '' ? '' : Number.isNaN(Number(formula)) ? `=${formula}` : Number(formula);
}

function alerts(says: string): Pick<EmulatedValidation, 'ignoreBlanks' | 'alert' | 'prompt'> {
  const style = line(says, 'errorStyle') || 'stop';
  return {
    ignoreBlanks: says.includes('allowBlank=1'),
    alert: {
      message: line(says, 'error'),
      title: line(says, 'errorTitle'),
      style: style.charAt(0).toUpperCase() + style.slice(1),
      showAlert: says.includes('showErrorMessage=1'),
    },
    prompt: {
      message: line(says, 'prompt'),
      title: line(says, 'promptTitle'),
      showPrompt: says.includes('showInputMessage=1'),
    },
  };
}

function line(says: string, name: string): string {
  const found = says.split('\n').find((each) => each.startsWith(`${name}=`));
  return found === undefined ? '' : found.slice(name.length + 1);
}
