import { makeStyles, tokens } from '@fluentui/react-components';
import { MARK_LOOKS } from '../../app/mark-looks';
import { Card } from './card';
import { SeverityIcon } from './severity-icon';
import { useUi } from './ui-context';

const useStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 12px',
    margin: '6px 0 0',
    padding: 0,
    listStyle: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  item: { display: 'flex', alignItems: 'center', gap: '5px' },
  icon: { width: '14px', height: '14px' },
  swatch: {
    width: '22px',
    height: '16px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: 'none',
  },
});

/** Which colour says what in the sheet; the words stand beside each. */
export function MarksLegend() {
  const styles = useStyles();
  const { state, words } = useUi();
  const legend = [
    ['duplicate', MARK_LOOKS['duplicate-person'].fill, words.markDuplicate],
    ['absent', MARK_LOOKS['absent-resident'].fill, words.markAbsent],
    ['error', MARK_LOOKS.error.fill, words.markError],
    ['warning', MARK_LOOKS.warning.fill, words.markWarning],
  ] as const;
  return (
    <Card label={words.legend}>
      <p className={styles.line}>{words.markedCells(state.marked)}</p>
      <ul className={styles.list}>
        {legend.map(([kind, fill, label]) => (
          <li key={label} className={styles.item}>
            <span className={styles.swatch} style={{ backgroundColor: fill }} />
            <SeverityIcon kind={kind} className={styles.icon} />
            {label}
          </li>
        ))}
      </ul>
    </Card>
  );
}
