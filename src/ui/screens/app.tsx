import {
  FluentProvider,
  makeStyles,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Flow } from '../flow/flow';
import type { Store } from '../state/store';
import { CheckScreen } from './check-screen';
import { FillScreen } from './fill-screen';
import { FixScreen } from './fix-screen';
import { useKeptFocus } from './kept-focus';
import { ListsScreen } from './lists-screen';
import { PaneHeader } from './pane-header';
import { ProblemBar } from './problem-bar';
import { SettingsScreen } from './settings-screen';
import { TabBar } from './tab-bar';
import { UiContext, useStore, useUi } from './ui-context';
import { WelcomeScreen } from './welcome-screen';

export type ThemeName = 'light' | 'dark' | 'high-contrast';

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: withChinese(webLightTheme),
  dark: withChinese(webDarkTheme),
  'high-contrast': withChinese(teamsHighContrastTheme),
};

/** Fluent's fonts hold no Chinese; what stands in for it should not differ from machine to machine more than it must. */
function withChinese(theme: Theme): Theme {
  const fonts =
    '"Segoe UI", -apple-system, "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC"';
  return { ...theme, fontFamilyBase: `${fonts}, system-ui, sans-serif`, fontFamilyNumeric: `${fonts}, sans-serif` };
}

const useStyles = makeStyles({
  app: {
    height: '100%',
    minWidth: '280px',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  said: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface AppProps {
  readonly store: Store;
  readonly flow: Flow;
  readonly theme: ThemeName;
  /** `check` where the ribbon's 一键核查 opened the pane; null where the page around it sees to that. */
  readonly start: 'open' | 'check' | null;
}

/** All screens, in whichever shell. It takes the height it is given. */
export function App({ store, flow, theme, start }: AppProps) {
  const styles = useStyles();
  const ui = useStore(store, flow);
  useKeptFocus();
  useEffect(() => {
    if (start !== null) void (start === 'check' ? flow.check() : flow.open());
  }, [flow, start]);
  const { said, welcome, language } = ui.state;
  return (
    <FluentProvider theme={THEMES[theme]} className={styles.app} lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <UiContext value={ui}>
        <PaneHeader>{!welcome && <TabBar />}</PaneHeader>
        {welcome ? (
          <WelcomeScreen />
        ) : (
          <>
            <ProblemBar />
            <Screen />
          </>
        )}
      </UiContext>
      <div role="status" aria-live="polite" className={styles.said}>
        {said === null ? '' : ui.say(said)}
      </div>
    </FluentProvider>
  );
}

const SCREENS = { check: CheckScreen, fix: FixScreen, fill: FillScreen, lists: ListsScreen, settings: SettingsScreen };

function Screen() {
  const { state } = useUi();
  const Chosen = SCREENS[state.tab];
  return <Chosen />;
}
