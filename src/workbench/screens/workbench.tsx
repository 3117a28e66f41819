import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../core/language';
import { themeInForce, watchTheme } from '../../ui/browser/theme-in-force';
import { THEMES, type ThemeName } from '../../ui/screens/app';
import type { Desk } from '../desk/desk';
import { hasUnsaved, openBookOf } from '../desk/desk-state';
import { AskProvider } from './ask-dialog';
import { BookView } from './book-view';
import { DeskContext, useDeskState, type DeskUi } from './desk-context';
import { DropZone } from './drop-zone';
import { FileTable } from './file-table';
import { NoticeBar } from './notice-bar';
import { StartPage } from './start-page';
import { TopBar } from './top-bar';

const useStyles = makeStyles({
  page: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    overflow: 'hidden',
  },
});

interface WorkbenchProps {
  readonly desk: Desk;
  readonly language: Language;
}

/** The whole page: files as tabs, and the table of files, the start page, or a sheet with the pane beside it. */
export function Workbench({ desk, language: starting }: WorkbenchProps) {
  const styles = useStyles();
  const [theme, setTheme] = useState<ThemeName>(themeInForce);
  useEffect(() => watchTheme(() => setTheme(themeInForce())), []);
  const language = useLanguage(desk, starting);
  const ui = useDeskState(desk, language);
  useLeaveGuard(ui);
  return (
    <FluentProvider theme={THEMES[theme]} className={styles.page} lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <DeskContext value={ui}>
        <AskProvider>
          <DropZone>
            {ui.state.books.length > 0 && <TopBar />}
            <NoticeBar />
            <Content ui={ui} theme={theme} />
          </DropZone>
        </AskProvider>
      </DeskContext>
    </FluentProvider>
  );
}

function Content({ ui: { desk, state }, theme }: { readonly ui: DeskUi; readonly theme: ThemeName }) {
  if (state.books.length === 0) return <StartPage />;
  const shown = openBookOf(state, state.shown);
  const own = desk.bookDesk(state.shown);
  if (shown === null || own === null) return <FileTable />;
  return <BookView key={shown.id} book={shown} own={own} theme={theme} />;
}

/** The language is chosen in the pane of the book on screen, and holds for all of the page. */
function useLanguage(desk: Desk, starting: Language): Language {
  const language = useSyncExternalStore(
    (changed) => desk.subscribeLanguage(changed),
    () => desk.language ?? starting,
  );
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return language;
}

/** The browser asks before the page is left with something unsaved; what it says then is the browser's own. */
function useLeaveGuard({ desk }: DeskUi): void {
  useEffect(() => {
    // by what is unsaved then: the screen may not have been drawn since the last edit
    const ask = (event: BeforeUnloadEvent) => {
      if (hasUnsaved(desk.state())) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [desk]);
}
