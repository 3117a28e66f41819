import type { CellAddress } from './edit';

interface Placed {
  readonly at: CellAddress;
}

/**
 * Many things by the cell they are about. Rows and columns stay numbers: of a hundred thousand cells, keys of text would
 * weigh more than what they are for.
 */
export class CellMap<Held extends Placed> {
  /** Sheet → column → row. */
  private readonly sheets = new Map<string, Map<number, Map<number, Held>>>();

  /** Of several about one cell the last stays. */
  constructor(all: readonly Held[]) {
    for (const held of all) {
      const { sheet, row, column } = held.at;
      const columns = this.sheets.get(sheet) ?? new Map<number, Map<number, Held>>();
      this.sheets.set(sheet, columns);
      const rows = columns.get(column) ?? new Map<number, Held>();
      columns.set(column, rows);
      rows.set(row, held);
    }
  }

  get({ sheet, row, column }: CellAddress): Held | undefined {
    return this.sheets.get(sheet)?.get(column)?.get(row);
  }
}
