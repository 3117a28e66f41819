import { makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useContext, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  main: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    overflowAnchor: 'none',
    padding: '10px 12px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    outlineStyle: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  footer: {
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: '8px 12px',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px 8px',
  },
});

const Scroller = createContext<HTMLElement | null>(null);

/** The element a screen scrolls in, null before it is there. */
export function useScroller(): HTMLElement | null {
  return useContext(Scroller);
}

interface FrameProps {
  readonly label: string;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A screen: what scrolls, and the actions that stay below it. */
export function Frame({ label, footer, children }: FrameProps) {
  const styles = useStyles();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  return (
    <>
      <main ref={setScroller} tabIndex={-1} className={styles.main} aria-label={label}>
        <Scroller value={scroller}>{children}</Scroller>
      </main>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </>
  );
}
