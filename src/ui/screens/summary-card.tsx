import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Bilingual } from '../../core/language';
import { whyNotRun } from '../../core/check/run-sentence';
import { RULES } from '../../rules/catalogue';
import type { Checked, TimeOfDay } from '../state/checked';
import { Card } from './card';
import { countText } from './cell-text';
import { SeverityIcon, type IconKind } from './severity-icon';
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
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '0 8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: '6px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  runs: { minWidth: 0, padding: '0 2px', fontWeight: 400, fontSize: tokens.fontSizeBase200, color: 'inherit' },
  list: { margin: '6px 0 0', paddingLeft: '18px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  why: { color: tokens.colorNeutralForeground2 },
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
  const { words } = useUi();
  const card = useRef<HTMLElement>(null);
  const { summary, runs, policy } = checked.report;
  const proud = summary.rows > 0 && summary.errors + summary.warnings + summary.hints === 0;
  const ran = runs.filter(({ outcome }) => outcome === 'ran').length;
  return (
    <Card focus={card} label={words.summary} tone={proud ? 'fine' : 'plain'}>
      {proud ? (
        <p className={styles.proud}>
          <SeverityIcon kind="fine" />
          {words.allClean(summary.rows, ran, seconds(checked))}
        </p>
      ) : (
        <dl className={styles.figures}>
          <Figure kind="error" count={summary.errors} label={words.errors} />
          <Figure kind="warning" count={summary.warnings} label={words.warnings} />
          <Figure kind="hint" count={summary.hints} label={words.hints} />
          <Figure kind="fine" count={summary.clean} label={words.clean} />
        </dl>
      )}
      <Runs checked={checked} ran={ran} />
      {checked.outdated && <p className={styles.note}>{words.outdated}</p>}
      {policy === null && <p className={mergeClasses(styles.note, styles.quiet)}>{words.noPolicyNote}</p>}
    </Card>
  );
}

function Figure({ kind, count, label }: { readonly kind: IconKind; readonly count: number; readonly label: string }) {
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

function Runs({ checked, ran }: { readonly checked: Checked; readonly ran: number }) {
  const styles = useStyles();
  const { words, say } = useUi();
  const [open, setOpen] = useState(false);
  const silent = notRun(checked);
  const counts = [words.rulesRan(ran), ...(silent.length > 0 ? [words.rulesSkipped(silent.length)] : [])].join(' · ');
  return (
    <>
      <div className={styles.line}>
        {silent.length === 0 ? (
          <span>{counts}</span>
        ) : (
          <Button
            appearance="transparent"
            size="small"
            className={styles.runs}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {counts} {open ? '▴' : '▾'}
          </Button>
        )}
        <span>
          {clock(checked.at)} · {words.seconds(seconds(checked))}
        </span>
      </div>
      {open && (
        <ul className={styles.list}>
          {silent.map(({ rule, title, why }) => (
            <li key={rule}>
              {say(title)} <span className={styles.why}>— {say(why)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function notRun({ report }: Checked): readonly { rule: string; title: Bilingual; why: Bilingual }[] {
  const titles = new Map(RULES.map(({ id, title }) => [id, title]));
  return report.runs.flatMap((run) => {
    const why = whyNotRun(run);
    const title = titles.get(run.rule);
    return why && title ? [{ rule: run.rule, title, why }] : [];
  });
}

function seconds({ milliseconds }: Checked): string {
  return (Math.max(milliseconds, 100) / 1000).toFixed(1);
}

function clock({ hour, minute }: TimeOfDay): string {
  return `${hour}:${String(minute).padStart(2, '0')}`;
}
