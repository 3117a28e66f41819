import { Button, makeStyles } from '@fluentui/react-components';
import { chosenKnown } from '../flow/policies';
import { useCardText } from './card-text';
import { useUi } from './ui-context';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '6px 8px' } });

/** The ways to a policy of one's own. */
export function OwnPolicyActions() {
  const styles = useStyles();
  const text = useCardText();
  const { state, words, flow } = useUi();
  const known = chosenKnown(state.settings);
  return (
    <>
      <div className={styles.actions}>
        {known !== null && (
          <Button size="small" onClick={() => flow.policies.change()}>
            {words.changePolicy}
          </Button>
        )}
        <Button size="small" onClick={() => flow.policies.begin()}>
          {words.newPolicy}
        </Button>
        <Button size="small" onClick={() => void flow.policies.load()}>
          {words.loadPolicy}
        </Button>
        {known?.isOwn && (
          <Button size="small" onClick={() => flow.policies.drop()}>
            {words.dropPolicy}
          </Button>
        )}
      </div>
      <p className={text.note}>{words.ownPolicyMore}</p>
    </>
  );
}
