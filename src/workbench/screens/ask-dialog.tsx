import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  dialog: {
    maxWidth: 'min(440px, calc(100vw - 48px))',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    padding: '20px 22px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
  },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase400, fontWeight: 600 },
  text: { margin: '0 0 18px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400 },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: '8px' },
});

export interface Question {
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
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="ask-title"
      onCancel={(event) => {
        event.preventDefault();
        answer(false);
      }}
    >
      <h2 id="ask-title" className={styles.title}>
        {question.title}
      </h2>
      <p className={styles.text}>{question.text}</p>
      <div className={styles.actions}>
        <Button onClick={() => answer(true)}>{question.yes}</Button>
        <Button appearance="primary" autoFocus onClick={() => answer(false)}>
          {question.no}
        </Button>
      </div>
    </dialog>
  );
}
