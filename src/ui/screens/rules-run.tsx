import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Bilingual } from '../../core/language';
import { whyNotRun } from '../../core/check/run-sentence';
import { RULES } from '../../rules/catalogue';
import type { Checked, TimeOfDay } from '../state/checked';
import { secondsText } from './seconds-text';
import { titleText } from './title-text';
import { useUi } from './ui-context';

const useStyles = makeStyles({
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
  list: { margin: '6px 0 0', padding: 0, listStyle: 'none', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  item: { marginBottom: '6px', overflowWrap: 'anywhere' },
  titles: { color: tokens.colorNeutralForeground2 },
});

/** How many rules were run, when and how long it took; on demand which could not run, and why. */
export function RulesRun({ checked, ran }: { readonly checked: Checked; readonly ran: number }) {
  const styles = useStyles();
  const { words, say } = useUi();
  const [open, setOpen] = useState(false);
  const silent = notRun(checked);
  const count = silent.reduce((sum, { titles }) => sum + titles.length, 0);
  const counts = [words.rulesRan(ran), ...(count > 0 ? [words.rulesSkipped(count)] : [])].join(' · ');
  return (
    <>
      <div className={styles.line}>
        {count === 0 ? (
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
          {clock(checked.at)} · {words.seconds(secondsText(checked))}
        </span>
      </div>
      {open && (
        <ul className={styles.list}>
          {silent.map(({ why, titles }) => (
            <li key={why.en} className={styles.item}>
              {titleText(say(why))} · {titles.length}
              <div className={styles.titles}>{titles.map(say).join(words.listComma)}</div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface Silent {
  readonly why: Bilingual;
  readonly titles: Bilingual[];
}

/** By reason, as a clerk can mend one reason for many rules. */
function notRun({ report }: Checked): readonly Silent[] {
  const titles = new Map(RULES.map(({ id, title }) => [id, title]));
  const silent = new Map<string, Silent>();
  for (const run of report.runs) {
    const why = whyNotRun(run);
    const title = titles.get(run.rule);
    if (!why || !title) continue;
    const known = silent.get(why.en) ?? { why, titles: [] };
    silent.set(why.en, known);
    known.titles.push(title);
  }
  return [...silent.values()];
}

function clock({ hour, minute }: TimeOfDay): string {
  return `${hour}:${String(minute).padStart(2, '0')}`;
}
