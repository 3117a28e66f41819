import { a1 } from '../../core/grid/address';
import type { CellAddress } from '../../core/grid/edit';
import type { Bilingual } from '../../core/language';
import { layoutDifferenceSentence } from '../../core/layout/layout-difference-sentence';
import type { Receipt } from '../../core/plan/plan';
import { refusalSentence } from '../../core/grid/refusal-sentence';
import type { LastWrite } from '../state/journal';
import { inBoth, type Strings } from '../strings/strings';

/** What came of writing or of taking back, in a sentence or two. */
export function receiptSentence({ from, receipt }: LastWrite): Bilingual {
  switch (receipt.kind) {
    case 'applied':
      return inBoth((words) => appliedText(receipt, from === 'undo', words));
    case 'stale':
      return inBoth((words) => words.staleReceipt(places(receipt.at, words)));
    case 'disturbed':
      return disturbedText(receipt);
    case 'unverified':
      return inBoth((words) => (from === 'undo' ? words.undoneUnverified : words.unverified)(receipt.edits.length));
    case 'partly-written':
      return inBoth((words) =>
        words.partlyWritten(receipt.landed.length, receipt.unsure.length, places(cellsOf(receipt), words)),
      );
    case 'refused':
      return refusalSentence(receipt);
  }
}

function appliedText(receipt: Extract<Receipt, { kind: 'applied' }>, undo: boolean, words: Strings): string {
  const { edits, uncalculated } = receipt;
  if (edits.length === 0) return words.nothingWritten;
  const done = undo ? words.undone(edits.length) : words.appliedReceipt(edits.length);
  return uncalculated.length === 0 ? done : `${done} ${words.uncalculated(places(uncalculated, words))}`;
}

function disturbedText({ cells, layout }: Extract<Receipt, { kind: 'disturbed' }>): Bilingual {
  const said = layout.slice(0, MOST_NAMED).map(layoutDifferenceSentence);
  const what = (words: Strings, language: 'zh' | 'en') =>
    [...(cells.length > 0 ? [places(cells, words)] : []), ...said.map((line) => line[language])].join('; ');
  return {
    zh: inBoth((words) => words.disturbedReceipt(what(words, 'zh'))).zh,
    en: inBoth((words) => words.disturbedReceipt(what(words, 'en'))).en,
  };
}

function cellsOf({ landed, unsure }: Extract<Receipt, { kind: 'partly-written' }>): readonly CellAddress[] {
  return [...landed, ...unsure].map(({ at }) => at);
}

const MOST_NAMED = 6;

function places(cells: readonly CellAddress[], words: Strings): string {
  const named = cells.slice(0, MOST_NAMED).map(({ sheet, row, column }) => `${sheet}!${a1(row, column)}`);
  const rest = cells.length > MOST_NAMED ? [words.andMore(cells.length)] : [];
  return [...named, ...rest].join(' ');
}
