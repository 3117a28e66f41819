import { isCellError } from '../core/grid/cell';
import { ERROR } from '../core/grid/column';
import { headerOnOneLine } from '../core/ledger/header-text';
import { cellRule } from '../core/check/rule-makers';

/** An error value in place of a value. No other cell rule judges such a cell. */
export const cellError = cellRule({
  id: 'cell-error',
  severity: 'error',
  title: { zh: '单元格显示公式错误', en: 'Cells showing a formula error' },
  kinds: 'all',
  ofText: true,
  messages: {
    error: {
      zh: [
        '“{header}”显示 {error}，公式没有算出结果。',
        '这一格没有内容可用，引用它的合计也会出错。',
        '请改正公式，或直接填写核实后的内容。',
      ],
      en: [
        '“{header}” shows {error}: its formula came to nothing.',
        'The cell holds no value, and totals that refer to it fail too.',
        'Correct the formula, or type the value once verified.',
      ],
    },
  },
  check(cell, report) {
    if (cell.stored !== ERROR || !isCellError(cell.value)) return;
    report({ code: 'error', params: { header: headerOnOneLine(cell.column.header), error: cell.value.error } });
  },
});
