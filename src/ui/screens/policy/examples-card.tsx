import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { PolicyJudgement } from '../../../app/judge-policy';
import type { ExampleOutcome } from '../../../core/policy/policy-examples';
import { asList, asObject } from '../../state/policy/edit-json';
import { choiceWords } from '../../strings/policy-choices';
import { Card } from '../card';
import { useCardText } from '../card-text';
import { SeverityIcon } from '../severity-icon';
import { useUi } from '../ui-context';
import { usePolicyForm } from './form-context';

const useStyles = makeStyles({
  note: { marginBottom: '4px' },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: { padding: '5px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, fontSize: tokens.fontSizeBase200 },
  head: { display: 'flex', gap: '6px', alignItems: 'flex-start', overflowWrap: 'anywhere' },
  text: { flex: '1 1 0', minWidth: 0 },
  figures: { display: 'flex', flexWrap: 'wrap', gap: '0 12px', fontVariantNumeric: 'tabular-nums' },
  differs: { color: tokens.colorStatusDangerForeground1, fontWeight: 600 },
  steps: { margin: '4px 0 0', paddingLeft: '18px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  more: { minWidth: 'auto', padding: '0 4px' },
});

/** The worked examples beside what the standard gives now. */
export function ExamplesCard({ judgement }: { readonly judgement: PolicyJudgement }) {
  const styles = useStyles();
  const text = useCardText();
  const { words } = useUi();
  const { draft } = usePolicyForm();
  const [isAll, setAll] = useState(false);
  const id = useId();
  const written = asList(draft.json['examples']);
  const outcomes = judgement.examples ?? [];
  const differing = outcomes.filter((outcome) => outcome?.agrees !== true).length;
  return (
    <Card label={words.workedExamples}>
      <h2 className={text.title}>{words.workedExamples}</h2>
      <p className={mergeClasses(text.note, styles.note)}>{words.workedExamplesMore}</p>
      {written.length === 0 && <p className={mergeClasses(text.note, styles.note)}>{words.noExamples}</p>}
      {written.length > 0 && judgement.examples === null && (
        <p className={mergeClasses(text.note, styles.note)}>{words.examplesWait}</p>
      )}
      {outcomes.length > 0 && (
        <div className={styles.head}>
          <SeverityIcon kind={differing === 0 ? 'fine' : 'error'} />
          <span className={styles.text}>
            {differing === 0 ? words.examplesAgree(outcomes.length) : words.examplesDiffer(differing, outcomes.length)}
          </span>
          <FoldButton of={id} open={isAll} onFold={setAll}>
            {words.showExamples}
          </FoldButton>
        </div>
      )}
      <ol id={id} className={styles.list}>
        {outcomes.map(
          (outcome, at) =>
            (isAll || outcome?.agrees !== true) && <Example key={at} at={at} written={written[at]} outcome={outcome} />,
        )}
      </ol>
    </Card>
  );
}

interface ExampleProps {
  readonly at: number;
  readonly written: unknown;
  readonly outcome: ExampleOutcome | null;
}

function Example({ at, written, outcome }: ExampleProps) {
  const styles = useStyles();
  const { words, say } = useUi();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const name = words.exampleNumber(at + 1);
  const agrees = outcome?.agrees === true;
  const verdict = outcome === null ? words.exampleOpen : agrees ? words.exampleAgrees : words.exampleDiffers;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <SeverityIcon kind={agrees ? 'fine' : 'error'} />
        <div className={styles.text}>
          <div>
            {words.labelled(
              name,
              householdText(written, (key) => say(choiceWords(key))),
            )}
          </div>
          <div className={styles.figures}>
            {outcome && (
              <>
                <span>
                  {words.exampleShould} {say(outcome.expected).trim()}
                </span>
                <span className={mergeClasses(!agrees && styles.differs)}>
                  {words.exampleGives} {say(outcome.found).trim()}
                </span>
              </>
            )}
            <span className={mergeClasses(!agrees && styles.differs)}>{verdict}</span>
          </div>
        </div>
        {outcome !== null && outcome.steps.length > 0 && (
          <FoldButton of={id} open={isOpen} onFold={setOpen} label={words.showExampleWorking(name)}>
            {isOpen ? '▾' : '▸'}
          </FoldButton>
        )}
      </div>
      <div id={id}>
        {isOpen && (
          <ol className={styles.steps}>
            {outcome?.steps.map((step, line) => (
              <li key={line}>{say(step)}</li>
            ))}
          </ol>
        )}
      </div>
    </li>
  );
}

interface FoldButtonProps {
  /** The id of what it shows and hides. */
  readonly of: string;
  readonly open: boolean;
  readonly label?: string;
  readonly onFold: (open: boolean) => void;
  readonly children: string;
}

function FoldButton({ of, open, label, onFold, children }: FoldButtonProps) {
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.more}
      aria-expanded={open}
      aria-controls={of}
      aria-label={label}
      onClick={() => onFold(!open)}
    >
      {children}
    </Button>
  );
}

/** `需救助人口 3，家庭类型 特困`; households of one example apart by semicolons. */
function householdText(written: unknown, label: (key: string) => string): string {
  const households = asList(asObject(written)['facts']).map((facts) =>
    Object.entries(asObject(facts))
      .map(([key, value]) => `${label(key)} ${value === '' ? '—' : String(value)}`)
      .join('，'),
  );
  return households.slice(0, 4).join('；') + (households.length > 4 ? ` … ×${households.length}` : '');
}
