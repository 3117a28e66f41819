import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatYuan, type Fen } from '../../core/values/money';
import { SeverityIcon } from './severity-icon';
import { useUi } from './ui-context';
import { YuanInput } from './yuan-input';

const useStyles = makeStyles({
  bar: {
    height: '6px',
    borderRadius: '3px',
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    margin: '8px 0 0',
  },
  part: { height: '100%', backgroundColor: tokens.colorCompoundBrandBackground },
  equal: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  over: { backgroundColor: tokens.colorStatusDangerBackground3 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 6px',
    marginTop: '8px',
    fontVariantNumeric: 'tabular-nums',
  },
  total: { fontWeight: 600 },
  input: { width: '104px' },
  verdict: { marginLeft: 'auto', display: 'inline-flex', alignItems: 'center', gap: '4px' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface AllotmentLineProps {
  readonly total: Fen;
  /** What the policy's own notice allots; offered, never taken unasked. */
  readonly suggested: Fen | null;
}

/** The total against the amount allotted 下达资金. */
export function AllotmentLine({ total, suggested }: AllotmentLineProps) {
  const styles = useStyles();
  const { state, words, dispatch } = useUi();
  const { budget } = state.settings;
  const set = (value: Fen | null) => dispatch({ type: 'settings-changed', settings: { budget: value } });
  const gap = budget === null ? null : total - budget;
  const share = budget === null || budget === 0 ? 0 : Math.min(total / budget, 1) * 100;
  const tone = gap === 0 ? styles.equal : gap !== null && gap > 0 ? styles.over : undefined;
  return (
    <>
      {budget !== null && (
        <div className={styles.bar} aria-hidden="true">
          <div className={mergeClasses(styles.part, tone)} style={{ width: `${share}%` }} />
        </div>
      )}
      <div className={styles.line}>
        <span>
          {words.total} <span className={styles.total}>{formatYuan(total)}</span> / {words.allotted}
        </span>
        <div className={styles.input}>
          <YuanInput label={words.allotment} value={budget} onChange={set} />
        </div>
        {budget === null && suggested !== null ? (
          <Button size="small" onClick={() => set(suggested)}>
            {words.useAllotment(formatYuan(suggested))}
          </Button>
        ) : (
          <Verdict gap={gap} />
        )}
      </div>
    </>
  );
}

function Verdict({ gap }: { readonly gap: Fen | null }) {
  const styles = useStyles();
  const { words } = useUi();
  if (gap === null) return <span className={mergeClasses(styles.verdict, styles.quiet)}>{words.noAllotment}</span>;
  const said = gap === 0 ? words.agrees : gap > 0 ? words.over(formatYuan(gap)) : words.under(formatYuan(-gap));
  return (
    <span className={styles.verdict}>
      <SeverityIcon kind={gap === 0 ? 'fine' : gap > 0 ? 'error' : 'warning'} />
      {said}
    </span>
  );
}
