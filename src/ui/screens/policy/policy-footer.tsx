import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { PolicyJudgement } from '../../../app/judge-policy';
import { useUi } from '../ui-context';

const useStyles = makeStyles({
  note: {
    flex: '1 1 auto',
    textAlign: 'right',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Puts the policy in force, or hands it out as a file. */
export function PolicyFooter({ judgement }: { readonly judgement: PolicyJudgement }) {
  const styles = useStyles();
  const { words, flow } = useUi();
  const id = useId();
  const { length } = judgement.problems;
  return (
    <>
      <Button
        appearance="primary"
        aria-describedby={id}
        disabledFocusable={judgement.policy === null}
        onClick={() => flow.policies.use()}
      >
        {words.usePolicy}
      </Button>
      <Button onClick={() => void flow.policies.save()}>{words.savePolicy}</Button>
      <span id={id} className={styles.note}>
        {length > 0 ? words.problemsHere(length) : ''}
      </span>
    </>
  );
}
