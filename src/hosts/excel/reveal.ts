import type { CellAddress } from '../../core/grid/edit';
import type { Refusal } from '../../core/grid/host';
import { refusalOf } from './excel-failure';

export type RevealOutcome = { readonly kind: 'shown' } | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Activates the sheet and selects the cell. A hidden sheet is not shown: that would change the workbook. */
export async function reveal(context: Excel.RequestContext, at: CellAddress): Promise<RevealOutcome> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(at.sheet).load('visibility');
  try {
    await context.sync();
    if (worksheet.isNullObject || worksheet.visibility !== 'Visible') return gone(at);
    worksheet.activate();
    worksheet.getRangeByIndexes(at.row, at.column, 1, 1).untrack().select();
    await context.sync();
    return { kind: 'shown' };
  } catch (error) {
    return { kind: 'refused', refusal: refusalOf(error) };
  }
}

function gone({ sheet }: CellAddress): RevealOutcome {
  return { kind: 'refused', refusal: { code: 'nothing-to-show', params: { sheet } } };
}
