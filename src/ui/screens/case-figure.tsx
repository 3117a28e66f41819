import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Tally } from '../../app/tally-cases';
import { caseName } from '../../core/policy/deciding-word';
import type { Choice } from '../../core/policy/standard';
import { formatYuan, type Fen } from '../../core/values/money';
import type { Strings } from '../strings/strings';
import { useUi } from './ui-context';
import { YuanInput } from './yuan-input';

const useStyles = makeStyles({
  line: {
    display: 'block',
    fontSize: tokens.fontSizeBase100,
    lineHeight: '14px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

interface CaseFigureProps {
  readonly name: string;
  readonly choice: Choice;
  readonly tally: Tally;
}

/** What the meeting decided for a case, within its band; a figure outside is said to be so and not taken. */
export function CaseFigure({ name, choice, tally }: CaseFigureProps) {
  const styles = useStyles();
  const { state, words, say, dispatch } = useUi();
  const [wrong, setWrong] = useState(false);
  const per = say(choice.per);
  const band = bandText(choice, words);
  const here = narrowed(name, choice, tally, words);
  const set = (value: Fen | null) => {
    const outside = value !== null && !isWithin(value, choice);
    setWrong(outside);
    if (outside) return;
    dispatch({
      type: 'settings-changed',
      settings: ({ figures }) => {
        const others = [...figures].filter(([other]) => other !== name);
        return { figures: new Map(value === null ? others : [...others, [name, value]]) };
      },
    });
  };
  return (
    <>
      <YuanInput
        label={words.figureFor(say(caseName(name)), per)}
        value={state.settings.figures.get(name) ?? null}
        onChange={set}
        wrong={wrong ? words.outsideBand(band) : null}
      />
      <span className={styles.line}>{per}</span>
      <span className={styles.line}>{words.bandOf(band)}</span>
      {here && <span className={styles.line}>{words.bandHere(here)}</span>}
      {wrong && <span className={`${styles.line} ${styles.wrong}`}>{words.outsideBand(band)}</span>}
    </>
  );
}

interface Ends {
  readonly from: Fen | null;
  readonly to: Fen | null;
}

function isWithin(fen: Fen, { from, to }: Ends): boolean {
  return (from === null || fen >= from) && (to === null || fen <= to);
}

/** `200–500`, `不低于 90`, `不限`. */
function bandText({ from, to }: Ends, words: Strings): string {
  if (from !== null && to !== null) return words.band(formatYuan(from), formatYuan(to));
  if (from !== null) return words.atLeast(formatYuan(from));
  return to === null ? words.noLimit : words.atMost(formatYuan(to));
}

/** The band that suits every household of this ledger, where it is narrower than the policy's. */
function narrowed(name: string, choice: Choice, { cases }: Tally, words: Strings): string | null {
  const own = cases.find((one) => one.name === name);
  if (own === undefined || (own.from === (choice.from ?? 0) && own.to === choice.to)) return null;
  if (own.to !== null && own.from > own.to) return '—';
  return bandText({ from: own.from === 0 ? null : own.from, to: own.to }, words);
}
