import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { a1 } from '../../core/grid/address';
import type { SkippedRow } from '../../core/plan/plan';
import type { Strings } from '../strings/strings';
import { rememberLast } from '../state/remember-last';
import { Card } from './card';
import { useCardText } from './card-text';
import { useUi } from './ui-context';

const useStyles = makeStyles({
  why: {
    margin: '2px 0 0',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  list: { margin: '8px 0 0', padding: 0, listStyle: 'none', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  step: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  item: { padding: '4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

const KIND: Readonly<Record<SkippedRow['kind'], (words: Strings) => string>> = {
  open: (words) => words.skippedOpen,
  typed: (words) => words.skippedTyped,
  formula: (words) => words.skippedFormula,
  'not-eligible': (words) => words.skippedNotEligible,
  contradiction: (words) => words.skippedContradiction,
  'missing-fact': (words) => words.skippedMissingFact,
  conflict: (words) => words.skippedConflict,
};

/** How many are named at a time: more than a screen, and no more than a page can bear. */
const PAGE = 100;

/** Households that get nothing: how many, why in short, and on demand one by one. */
export function SkippedCard({ skipped }: { readonly skipped: readonly SkippedRow[] }) {
  const styles = useStyles();
  const text = useCardText();
  const { words } = useUi();
  const [shown, setShown] = useState(0);
  if (skipped.length === 0) return null;
  const open = shown > 0;
  return (
    <Card tone="warn">
      <h2 className={text.title}>{words.leftOpen(rowsOf(skipped))}</h2>
      <p className={styles.why}>
        {reasonsLine(skipped, words)}{' '}
        <Link as="button" inline aria-expanded={open} onClick={() => setShown(open ? 0 : PAGE)}>
          {open ? words.seeLess : words.seeWhy}
        </Link>
      </p>
      {open && (
        <ul className={styles.list}>
          {skipped.slice(0, shown).map((row, index) => (
            <Skipped key={index} row={row} />
          ))}
        </ul>
      )}
      {open && shown < skipped.length && (
        <Button size="small" onClick={() => setShown(shown + PAGE)}>
          {words.more(skipped.length - shown)}
        </Button>
      )}
    </Card>
  );
}

function Skipped({ row }: { readonly row: SkippedRow }) {
  const styles = useStyles();
  const { say, flow } = useUi();
  const { sheet, row: at, column } = row.at;
  const place = { file: flow.shell.fileName, sheet, row: at, column };
  return (
    <li className={styles.item}>
      <Link as="button" inline onClick={() => void flow.reveal(place)}>
        {a1(at, column)}
      </Link>{' '}
      {row.person} — {say(row.why)}
      {row.steps.map((step, index) => (
        <div key={index} className={styles.step}>
          {say(step)}
        </div>
      ))}
    </li>
  );
}

function reasonsLine(skipped: readonly SkippedRow[], words: Strings): string {
  return [...kindsOf(skipped)].map(([kind, count]) => `${KIND[kind](words)} ${count}`).join(' · ');
}

const kindsOf = rememberLast((skipped: readonly SkippedRow[]): ReadonlyMap<SkippedRow['kind'], number> => {
  const counts = new Map<SkippedRow['kind'], number>();
  for (const { kind } of skipped) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
});

/** A household can be named once for each of its cells. */
const rowsOf = rememberLast((skipped: readonly SkippedRow[]): number => {
  const rows = new Map<string, Set<number>>();
  for (const { at } of skipped) {
    const own = rows.get(at.sheet) ?? new Set<number>();
    rows.set(at.sheet, own);
    own.add(at.row);
  }
  return [...rows.values()].reduce((sum, { size }) => sum + size, 0);
});
