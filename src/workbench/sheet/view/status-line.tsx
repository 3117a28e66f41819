import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Range } from '../../../core/grid/address';
import { countText } from '../../../ui/screens/cell-text';
import type { Strings } from '../../../ui/strings/strings';
import type { Paper } from '../paper/paper';
import { sameRange } from '../select/selection';
import { selectionFigures, type SelectionFigures } from '../select/selection-figures';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px 16px',
    minHeight: '26px',
    padding: '2px 10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    fontVariantNumeric: 'tabular-nums',
  },
  said: { flex: '1 1 auto', minWidth: 0, color: tokens.colorNeutralForeground1 },
  refused: { fontWeight: 600, color: tokens.colorStatusDangerForeground1 },
  figure: { whiteSpace: 'nowrap', flexShrink: 0 },
});

interface StatusLineProps {
  readonly paper: Paper;
  readonly range: Range;
  /** What was found in the active cell, '' for nothing. */
  readonly found: string;
  /** Why the last thing could not be done, null where it could. */
  readonly refused: string | null;
  readonly words: Strings;
}

/** The line below the sheet: what was found in the cell, and how many cells are selected and what they add up to. */
export function StatusLine({ paper, range, found, refused, words }: StatusLineProps) {
  const styles = useStyles();
  const cell = paper.merges.at(range.top, range.left) ?? { ...range, bottom: range.top, right: range.left };
  const single = sameRange(range, cell);
  return (
    <div className={styles.line}>
      <div role="status" className={mergeClasses(styles.said, refused !== null && styles.refused)}>
        {refused ?? found}
      </div>
      {!single && <Figures paper={paper} range={range} words={words} />}
    </div>
  );
}

function Figures({ paper, range, words }: Pick<StatusLineProps, 'paper' | 'range' | 'words'>) {
  const styles = useStyles();
  const figures = useFigures(paper, range);
  const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  const said =
    figures === null
      ? [words.sheetCounting]
      : [
          words.sheetFilled(countText(figures.filled)),
          ...(figures.numbers === 0
            ? []
            : [words.sheetNumbers(countText(figures.numbers)), words.sheetSum(sumText(figures.sum))]),
        ];
  return [words.sheetSelected(countText(cells)), ...said].map((text, index) => (
    <span key={index} className={styles.figure}>
      {text}
    </span>
  ));
}

function sumText(sum: number): string {
  return sum.toLocaleString('en-US', { maximumFractionDigits: 10 });
}

/** Null while a large selection is still being added up, a slice at a time. */
function useFigures({ sheet, rows, columns }: Paper, range: Range): SelectionFigures | null {
  const [done, setDone] = useState<{ readonly of: Range; readonly figures: SelectionFigures } | null>(null);
  useEffect(() => {
    const work = selectionFigures(sheet.grid, rows, columns, range);
    let timer = 0;
    let last: SelectionFigures | null = null;
    const go = () => {
      const next = work.next();
      if (!next.done) {
        last = next.value;
        timer = window.setTimeout(go);
      } else if (last !== null) setDone({ of: range, figures: last });
    };
    go();
    return () => window.clearTimeout(timer);
  }, [sheet.grid, rows, columns, range]);
  return done !== null && done.of === range ? done.figures : null;
}
