import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { PolicyJudgement } from '../../../app/judge-policy';
import { FooterNote } from '../footer-note';
import { useUi } from '../ui-context';

/** Puts the policy in force, or hands it out as a file. */
export function PolicyFooter({ judgement }: { readonly judgement: PolicyJudgement }) {
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
      <FooterNote id={id}>{length > 0 ? words.problemsHere(length) : ''}</FooterNote>
    </>
  );
}
