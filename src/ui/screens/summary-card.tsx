import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Checked } from '../state/checked';
import { findingView } from '../state/finding-view';
import { Card } from './card';
import { countText } from './cell-text';
import { RulesRun } from './rules-run';
import { secondsText } from './seconds-text';
import { SeverityIcon } from './severity-icon';
import { useUi } from './ui-context';

const useStyles = makeStyles({
  figures: { display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', margin: '0 0 8px', textAlign: 'center' },
  figure: { display: 'flex', flexDirection: 'column-reverse', minWidth: 0 },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: '36px',
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums',
  },
  long: { fontSize: tokens.fontSizeBase400 },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  hint: { color: tokens.colorBrandForeground1 },
  fine: { color: tokens.colorStatusSuccessForeground1 },
  plain: { color: tokens.colorNeutralForeground1 },
  proud: {
    display: 'flex',
    gap: '8px',
    alignItems: 'center',
    fontWeight: 600,
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase400,
  },
  note: { margin: '6px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What came out, before any of it is listed: counts, what was run, what could not run and why, when, how long. */
export function SummaryCard({ checked }: { readonly checked: Checked }) {
  const styles = useStyles();
  const { state, words } = useUi();
  const card = useRef<HTMLElement>(null);
  const { summary, runs, policy } = checked.report;
  const proud = summary.rows > 0 && summary.errors + summary.warnings + summary.hints === 0;
  const aside = findingView(checked.report, state.filter, state.ignored).counts.ignored;
  const ran = runs.filter(({ outcome }) => outcome === 'ran').length;
  return (
    <Card focus={card} label={words.summary} tone={proud ? 'fine' : 'plain'}>
      {proud ? (
        <p className={styles.proud}>
          <SeverityIcon kind="fine" />
          {words.allClean(summary.rows, ran, secondsText(checked))}
        </p>
      ) : (
        <dl className={styles.figures}>
          <Figure kind="error" count={summary.errors} label={words.errors} />
          <Figure kind="warning" count={summary.warnings} label={words.warnings} />
          <Figure kind="hint" count={summary.hints} label={words.hints} />
          <Figure kind="fine" count={summary.clean} label={words.clean} />
        </dl>
      )}
      <RulesRun checked={checked} ran={ran} />
      {checked.outdated && <p className={styles.note}>{words.outdated}</p>}
      {aside > 0 && <p className={mergeClasses(styles.note, styles.quiet)}>{words.asideNote(aside)}</p>}
      {policy === null && <p className={mergeClasses(styles.note, styles.quiet)}>{words.noPolicyNote}</p>}
    </Card>
  );
}

function Figure({
  kind,
  count,
  label,
}: {
  readonly kind: 'error' | 'warning' | 'hint' | 'fine';
  readonly count: number;
  readonly label: string;
}) {
  const styles = useStyles();
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd
        className={mergeClasses(styles.number, count > 9999 && styles.long, count === 0 ? styles.plain : styles[kind])}
      >
        {countText(count)}
      </dd>
    </div>
  );
}
