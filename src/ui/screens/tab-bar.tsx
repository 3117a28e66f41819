import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { TABS, type Tab as TabId } from '../state/ui-state';
import type { Strings } from '../strings/strings';
import { useUi } from './ui-context';
import { useTabKeys } from './use-tab-keys';

const useStyles = makeStyles({
  list: { display: 'flex', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '0 4px', flexShrink: 0 },
  tab: {
    position: 'relative',
    minHeight: '40px',
    padding: '0 12px',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground2Hover, backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  chosen: {
    fontWeight: 600,
    boxShadow: `inset 0 -3px 0 ${tokens.colorCompoundBrandStroke}`,
    // shadows are dropped in forced colours, borders are not
    '@media (forced-colors: active)': { borderBottom: '3px solid Highlight' },
  },
  gear: { marginLeft: 'auto', display: 'flex', alignItems: 'center' },
});

const LABEL: Readonly<Record<TabId, (words: Strings) => string>> = {
  check: (words) => words.tabCheck,
  fix: (words) => words.tabFix,
  fill: (words) => words.tabFill,
  lists: (words) => words.tabLists,
  settings: (words) => words.tabSettings,
};

/** The screens as tabs. */
export function TabBar() {
  const styles = useStyles();
  const { state, words, dispatch } = useUi();
  const choose = (tab: TabId) => dispatch({ type: 'tab-chosen', tab });
  const list = useTabKeys(TABS, state.tab, choose);
  return (
    <div {...list} aria-label={words.tabs} className={styles.list}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          data-tab={tab}
          aria-selected={tab === state.tab}
          tabIndex={tab === state.tab ? 0 : -1}
          aria-label={LABEL[tab](words)}
          title={tab === 'settings' ? words.tabSettings : undefined}
          className={mergeClasses(styles.tab, tab === state.tab && styles.chosen, tab === 'settings' && styles.gear)}
          onClick={() => choose(tab)}
        >
          {tab === 'settings' ? <Gear /> : LABEL[tab](words)}
        </button>
      ))}
    </div>
  );
}

function Gear() {
  return (
    <svg
      viewBox="0 0 20 20"
      width="18"
      height="18"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      <circle cx="10" cy="10" r="2.6" />
      <path
        strokeLinecap="round"
        d="M10 2.2v2.4M10 15.4v2.4M2.2 10h2.4M15.4 10h2.4M4.5 4.5l1.7 1.7M13.8 13.8l1.7 1.7M15.5 4.5l-1.7 1.7M6.2 13.8l-1.7 1.7"
      />
      <circle cx="10" cy="10" r="5.4" />
    </svg>
  );
}
