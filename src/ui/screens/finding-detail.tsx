import { Button, Field, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckReport } from '../../core/check/check-report';
import type { Finding } from '../../core/check/finding';
import { sentencesOf } from '../../core/check/message';
import { relativePlace } from '../../core/check/place-text';
import { RULES } from '../../rules/catalogue';
import { useUi } from './ui-context';

const useStyles = makeStyles({
  detail: { padding: '0 12px 10px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  line: { margin: '0 0 4px', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  places: { display: 'flex', flexWrap: 'wrap', gap: '2px 10px', margin: '0 0 4px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '8px' },
});

interface FindingDetailProps {
  readonly report: CheckReport;
  readonly finding: Finding;
  /** Why it was set aside, null where it was not. */
  readonly reason: string | null;
}

/** What, why, what to do; the other places; at most three actions. */
export function FindingDetail({ report, finding, reason }: FindingDetailProps) {
  const styles = useStyles();
  const { state, words } = useUi();
  const rule = RULES.find(({ id }) => id === finding.rule);
  if (!rule || report.files.length === 0) return null;
  const [what, why, todo] = sentencesOf(rule, finding, state.language, false);
  const basis = finding.basis ?? rule.basis ?? null;
  return (
    <div className={styles.detail}>
      <p className={styles.line}>{what}</p>
      <p className={`${styles.line} ${styles.quiet}`}>{why}</p>
      <p className={styles.line}>{todo}</p>
      <OtherPlaces finding={finding} />
      {basis && (
        <p className={`${styles.line} ${styles.quiet}`}>
          {words.basis} {basis}
        </p>
      )}
      {reason === null ? <Actions finding={finding} /> : <SetAside finding={finding} reason={reason} />}
    </div>
  );
}

function OtherPlaces({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { words, flow } = useUi();
  if (finding.related.length === 0) return null;
  return (
    <p className={styles.places}>
      <span className={styles.quiet}>{words.seeAlso}</span>
      {finding.related.map((place) => {
        const text = relativePlace(place, finding.at);
        return (
          <Link key={text} as="button" inline onClick={() => void flow.reveal(place)}>
            {text}
          </Link>
        );
      })}
    </p>
  );
}

function Actions({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { words, flow, dispatch } = useUi();
  const [ignoring, setIgnoring] = useState<'no' | 'now' | 'cancelled'>('no');
  if (ignoring === 'now') return <IgnoreForm finding={finding} close={() => setIgnoring('cancelled')} />;
  const fix = async () => {
    await flow.planFixes(finding);
    dispatch({ type: 'tab-chosen', tab: 'fix' });
  };
  return (
    <div className={styles.actions}>
      {finding.fix && (
        <Button size="small" appearance="primary" onClick={() => void fix()}>
          {words.fixThis}
        </Button>
      )}
      <Button size="small" onClick={() => void flow.reveal(finding.at)}>
        {words.goTo}
      </Button>
      <Button size="small" autoFocus={ignoring === 'cancelled'} onClick={() => setIgnoring('now')}>
        {words.ignore}
      </Button>
    </div>
  );
}

function IgnoreForm({ finding, close }: { readonly finding: Finding; readonly close: () => void }) {
  const styles = useStyles();
  const { words, flow } = useUi();
  const [reason, setReason] = useState('');
  const given = reason.trim();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (given !== '') void flow.listing.ignore(finding, given);
      }}
    >
      <Field label={words.ignoreReason} size="small">
        <Input
          autoFocus
          size="small"
          value={reason}
          placeholder={words.ignoreHint}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button size="small" type="submit" appearance="primary" disabledFocusable={given === ''}>
          {words.ignoreConfirm}
        </Button>
        <Button size="small" onClick={close}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

function SetAside({ finding, reason }: { readonly finding: Finding; readonly reason: string }) {
  const styles = useStyles();
  const { words, flow } = useUi();
  return (
    <>
      <p className={`${styles.line} ${styles.quiet}`}>{words.ignoredBecause(reason)}</p>
      <Button size="small" onClick={() => void flow.listing.restore(finding)}>
        {words.restore}
      </Button>
    </>
  );
}
