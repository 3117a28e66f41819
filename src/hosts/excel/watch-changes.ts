import { parseRange, type Range } from '../../core/grid/address';

/**
 * A change somebody made. `sheet` is null for a sheet added since the watching began, `range` where rows or columns
 * came or went: then only a new reading tells.
 */
interface CellsChange {
  readonly sheet: string | null;
  readonly range: Range | null;
}

export type CellsChanged = (change: CellsChange) => void;
export type StopWatching = () => Promise<void>;

/** Listens to edits on all sheets. The stopping takes the listener away in Excel too, so that it costs nothing more. */
export async function watchChanges(excel: typeof Excel, changed: CellsChanged): Promise<StopWatching> {
  const listening = await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
    const added = worksheets.onChanged.add(({ worksheetId, address, changeType }) => {
      const range = changeType === 'RangeEdited' ? parseRange(address) : null;
      changed({ sheet: names.get(worksheetId) ?? null, range });
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return async () => {
    listening.remove();
    await listening.context.sync();
  };
}
