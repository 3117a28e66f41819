import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { liesIn } from '../../state/policy/form-places';
import { placeWords } from '../../strings/policy-place';
import { Card } from '../card';
import { SeverityIcon } from '../severity-icon';
import { useUi } from '../ui-context';
import { usePolicyForm } from './form-context';

const useStyles = makeStyles({
  head: { display: 'flex', gap: '6px', alignItems: 'flex-start', fontWeight: 600 },
  list: { margin: '6px 0 0', paddingLeft: '20px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  item: { overflowWrap: 'anywhere' },
});

interface ProblemsCardProps {
  /** Every place of the form, the outer before the inner. */
  readonly places: readonly string[];
}

/** Whether the policy can be used; else what keeps it from that, each a way to its field. */
export function ProblemsCard({ places }: ProblemsCardProps) {
  const styles = useStyles();
  const { words, say, dispatch } = useUi();
  const { draft, problems } = usePolicyForm();
  const all = [...problems].flatMap(([place, own]) => own.map(({ message }) => ({ place, message })));
  if (all.length === 0) {
    const hasExamples = Array.isArray(draft.json['examples']) && draft.json['examples'].length > 0;
    return (
      <Card tone="fine" label={words.writePolicy}>
        <div className={styles.head}>
          <SeverityIcon kind="fine" />
          <span>{hasExamples ? words.policyReady : words.policyReadyNoExamples}</span>
        </div>
      </Card>
    );
  }
  const goTo = (place: string) => {
    const around = places.filter((each) => liesIn(place, each));
    dispatch({ type: 'policy-place-wanted', place, places: around });
  };
  return (
    <Card tone="warn" label={words.writePolicy}>
      <div className={styles.head}>
        <SeverityIcon kind="warning" />
        <span>{words.policyNotReady(all.length)}</span>
      </div>
      <ul className={styles.list}>
        {all.map(({ place, message }, index) => (
          <li key={index} className={styles.item}>
            <Link as="button" inline onClick={() => goTo(place)}>
              {words.labelled(say(placeWords(place)) || words.writePolicy, '').trim()}
            </Link>{' '}
            {say(message)}
          </li>
        ))}
      </ul>
    </Card>
  );
}
