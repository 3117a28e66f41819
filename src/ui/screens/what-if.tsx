import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { equalSentence } from '../../app/proposal-sentences';
import type { Proposal } from '../../app/propose-allotment';
import { caseName } from '../../core/policy/deciding-word';
import { equalForAll } from '../../core/policy/what-if/equal-for-all';
import { formatYuan } from '../../core/values/money';
import type { ChosenInForce } from '../flow/policies';
import type { FillPreview } from '../state/ui-state';
import { useCardText } from './card-text';
import { Choice } from './choice';
import { SeverityIcon } from './severity-icon';
import { useUi } from './ui-context';

const useStyles = makeStyles({
  box: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, marginTop: '10px', paddingTop: '8px' },
  note: { marginBottom: '6px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '6px 8px' },
  list: { margin: '6px 0', padding: 0, listStyle: 'none', fontSize: tokens.fontSizeBase300 },
  figure: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '3px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontVariantNumeric: 'tabular-nums',
  },
  amount: { fontWeight: 600, whiteSpace: 'nowrap' },
  says: { display: 'flex', gap: '6px', alignItems: 'flex-start', padding: '3px 0', lineHeight: '20px' },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
});

interface WhatIfProps {
  readonly chosen: ChosenInForce;
  readonly fill: FillPreview;
}

/** 测算: figures that meet the allotment, for the clerk to accept or change. Nothing is set unasked. */
export function WhatIf({ chosen, fill }: WhatIfProps) {
  const styles = useStyles();
  const text = useCardText();
  const { state, words, say, flow } = useUi();
  const [step, setStep] = useState('1');
  const { budget } = state.settings;
  const warning = equalNow(chosen, fill, state.settings.figures);
  return (
    <div className={styles.box}>
      <h3 className={text.title}>{words.whatIf}</h3>
      <p className={mergeClasses(text.note, styles.note)}>
        {budget === null ? words.whatIfNeedsAllotment : words.whatIfMore}
      </p>
      {warning !== null && <Says kind="warning" text={say(warning)} />}
      <div className={styles.row}>
        <Choice
          label={words.whatIfStep}
          size="small"
          value={step}
          options={[1, 10, 50].map((yuan) => [String(yuan), words.stepOf(yuan)] as const)}
          onChange={setStep}
        />
        <Button disabledFocusable={budget === null} onClick={() => flow.propose(Number(step) * 100)}>
          {words.proposeNow}
        </Button>
      </div>
      {state.proposal !== null && <Proposed proposal={state.proposal} chosen={chosen} />}
    </div>
  );
}

/** What the clerk has set by now, were it the same for everybody. */
function equalNow({ put }: ChosenInForce, { tally }: FillPreview, figures: ReadonlyMap<string, number>) {
  const set = tally.cases.map(({ name }) => ({ figure: figures.get(name), per: put.cases.get(name)?.per.zh ?? '' }));
  const known = set.flatMap(({ figure, per }) => (figure === undefined ? [] : [{ figure, per }]));
  const equal = known.length === set.length ? equalForAll(known) : null;
  return equal === null ? null : equalSentence(equal);
}

function Says({ kind, text }: { readonly kind: 'fine' | 'warning'; readonly text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.says}>
      <SeverityIcon kind={kind} />
      <span className={styles.text}>{text}</span>
    </div>
  );
}

function Proposed({ proposal, chosen }: { readonly proposal: Proposal; readonly chosen: ChosenInForce }) {
  const styles = useStyles();
  const text = useCardText();
  const { words, say, dispatch } = useUi();
  const { figures, says, total, allotment, kind } = proposal;
  const accept = () => {
    dispatch({ type: 'settings-changed', settings: (now) => ({ figures: new Map([...now.figures, ...figures]) }) });
  };
  return (
    <section aria-label={words.proposal}>
      {says.map((line, index) => (
        <Says key={line.zh} kind={index === 0 && kind === 'exact' ? 'fine' : 'warning'} text={say(line)} />
      ))}
      {figures.size > 0 && (
        <ul className={styles.list}>
          {[...figures].map(([name, fen]) => (
            <li key={name} className={styles.figure}>
              <span className={styles.text}>{say(caseName(name))}</span>
              <span className={styles.amount}>
                {formatYuan(fen)} {say(chosen.put.cases.get(name)?.per ?? NO_UNIT)}
              </span>
            </li>
          ))}
          <li className={mergeClasses(text.note, styles.note)}>
            {words.proposedTotal(formatYuan(total), formatYuan(allotment))}
          </li>
        </ul>
      )}
      <div className={styles.row}>
        {figures.size > 0 && (
          <Button appearance="primary" onClick={accept}>
            {words.acceptProposal}
          </Button>
        )}
        <Button onClick={() => dispatch({ type: 'proposed', proposal: null })}>{words.dropProposal}</Button>
      </div>
    </section>
  );
}

const NO_UNIT = { zh: '元', en: 'yuan' };
