import type { CellAddress } from '../../../src/core/grid/edit';
import type { CellMark, MarkLook } from '../../../src/core/grid/mark';
import type { MarkedCopy } from '../../../src/core/grid/marked-copy';

const VIOLET: MarkLook = { fill: '#E4C1F9', bold: true, italic: false, underline: 'double', border: null };
const YELLOW: MarkLook = {
  ...{ fill: '#FFE08A', bold: false, italic: true, underline: 'none' },
  border: { style: 'dashed', color: '#7F6000' },
};

/** A copy with these cells marked as duplicates and 疑点, and a line about each of them. */
export function anyCopy(duplicates: readonly CellAddress[], warnings: readonly CellAddress[] = []): MarkedCopy {
  const all: readonly CellMark[] = [
    { kind: 'duplicate-person', look: VIOLET, cells: duplicates },
    { kind: 'warning', look: YELLOW, cells: warnings },
  ];
  const marks = all.filter(({ cells }) => cells.length > 0);
  return {
    marks,
    note: {
      sheet: '核查标记说明',
      title: '核查标记说明（勿上报）',
      lines: ['本文件勿上报 <&> "1"'],
      legend: marks.map(({ kind, look }) => ({ label: { look, text: kind }, meaning: `含义 ${kind}` })),
      head: ['标记', '位置', '户', '问题', '怎么办'],
      rows: marks.flatMap(({ kind, look, cells }) =>
        cells.slice(0, 50).map((at) => ({
          ...{ label: { look, text: kind }, at, place: at.sheet, person: '王国建 …1000' },
          ...{ what: '同一人登记两次。\n另见 E5', todo: '只保留一处。\u0001' },
        })),
      ),
    },
  };
}
