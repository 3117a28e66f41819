import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FindingGroup } from '../../core/check/finding-groups';
import { SEVERITY_LABEL } from '../../core/check/severity-label';
import { SeverityIcon } from './severity-icon';
import { titleText } from './title-text';
import { useUi } from './ui-context';

const useStyles = makeStyles({
  space: { paddingTop: '8px' },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    minHeight: '40px',
    padding: '6px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'left',
    cursor: 'pointer',
    // no other ground under the pointer: in high contrast the colours on it would not show
    ':hover': { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  open: { borderBottomLeftRadius: 0, borderBottomRightRadius: 0 },
  title: { flex: '1 1 auto', minWidth: 0, fontWeight: 600 },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  heading: { margin: 0, font: 'inherit' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** The head of a group: the rule in plain words, and how often. */
export function GroupRow({ group, open }: { readonly group: FindingGroup; readonly open: boolean }) {
  const styles = useStyles();
  const { words, say, dispatch } = useUi();
  const { rule, severity, findings } = group;
  const atOnce = findings.every(({ fix }) => fix?.applicability === 'safe');
  return (
    <div className={styles.space}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(styles.head, open && styles.open)}
          aria-expanded={open}
          onClick={() => dispatch({ type: 'group-toggled', rule: rule.id })}
        >
          <SeverityIcon kind={severity} />
          <span className={styles.hidden}>{say(SEVERITY_LABEL[severity])} </span>
          <span className={styles.title}>{titleText(say(rule.title))}</span>
          <span className={styles.count}>
            {words.groupCount(findings.length)}
            {atOnce && ` · ${words.fixableAtOnce}`}
          </span>
        </button>
      </h2>
    </div>
  );
}
