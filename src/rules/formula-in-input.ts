import { ERROR } from '../core/grid/column';
import type { Field } from '../core/ledger/field';
import { headerOnOneLine } from '../core/ledger/header-text';
import type { BoundColumn, Ledger } from '../core/ledger/ledger';
import { cellRule } from '../core/check/rule-makers';

/** Sex is often worked out from the ID; head-counts, goods and amounts, as 合计 is, may be sums: none of these is typed. */
const WORKED_OUT: ReadonlySet<Field> = new Set<Field>(['sex']);

/**
 * A formula where a typed value is required: 序号 =A11+1, a name or ID looked up elsewhere. A formula whose value was
 * not saved shows as a blank cell, so blanks are looked at too. One that comes to an error belongs to cell-error.
 */
export const formulaInInput = cellRule({
  id: 'formula-in-input',
  severity: 'warning',
  title: { zh: '该填写的地方用了公式', en: 'Formulas where values are typed' },
  kinds: ['serial', 'name', 'citizen-id', 'phone', 'account', 'category', 'date', 'text'],
  blanks: true,
  messages: {
    formula: {
      zh: [
        '“{header}”是公式算出来的，不是填写的内容。',
        '各村的表合并、排序或导入平台后，公式会失效或指到别的户，平台也不收公式。',
        '请选中这一格复制，再用“选择性粘贴—数值”粘回原处，或直接填写。',
      ],
      en: [
        '“{header}” is worked out by a formula instead of being typed.',
        'Once ledgers are merged, sorted or imported it fails or points at another household, and the platform takes none.',
        'Copy the cell and paste it in place as a value, or type it.',
      ],
    },
  },
  applies: (column, ledger) => !WORKED_OUT.has(column.field) && hasFormulas(column, ledger),
  check(cell, report) {
    const { ledger, column, row } = cell;
    if (cell.stored === ERROR || !ledger.grid.column(column.column).hasFormula(row)) return;
    report({ code: 'formula', params: { header: headerOnOneLine(column.header) } });
  },
});

/** Most columns have none: they are not walked cell by cell. */
function hasFormulas({ column }: BoundColumn, ledger: Ledger): boolean {
  const cells = ledger.grid.column(column);
  if (cells.formulaTexts.size === 0) return false;
  for (const row of ledger.rows) if (cells.hasFormula(row)) return true;
  for (const row of ledger.members.keys()) if (cells.hasFormula(row)) return true;
  return false;
}
