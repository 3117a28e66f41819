import { Button } from '@fluentui/react-components';
import { createContext, useContext, useState, type ReactNode } from 'react';
import { Modal } from './modal';

interface Question {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

type Ask = (question: Question) => Promise<boolean>;

const AskContext = createContext<Ask | null>(null);

/** Asks before something that cannot be taken back. */
export function useAsk(): Ask {
  const ask = useContext(AskContext);
  if (ask === null) throw new Error('nobody there to ask');
  return ask;
}

interface Asked {
  readonly question: Question;
  readonly answer: (yes: boolean) => void;
}

export function AskProvider({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask: Ask = (question) =>
    new Promise((resolve) =>
      setAsked({
        question,
        answer: (yes) => {
          setAsked(null);
          resolve(yes);
        },
      }),
    );
  return (
    <AskContext value={ask}>
      {children}
      {asked && <AskDialog {...asked} />}
    </AskContext>
  );
}

function AskDialog({ question, answer }: Asked) {
  const { title, text, yes, no } = question;
  const buttons = (
    <>
      <Button onClick={() => answer(true)}>{yes}</Button>
      <Button appearance="primary" autoFocus onClick={() => answer(false)}>
        {no}
      </Button>
    </>
  );
  return <Modal title={title} text={text} onLeave={() => answer(false)} actions={buttons} />;
}
