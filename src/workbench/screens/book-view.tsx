import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import { fieldKind } from '../../core/ledger/field';
import { RULES } from '../../rules/catalogue';
import { App, type ThemeName } from '../../ui/screens/app';
import { useHeld } from '../../ui/screens/use-held';
import { ledgersOf } from '../../ui/state/checked';
import type { BookDesk } from '../desk/desk';
import type { DeskBook, Stop } from '../desk/desk-state';
import type { Destination, SheetSelection, Spot } from '../sheet/view/sheet-props';
import { SheetView } from '../sheet/view/sheet-view';
import { useDesk } from './desk-context';
import { findingAtCell } from './finding-at-cell';
import { SheetTabs } from './sheet-tabs';
import { useBookKeys } from './use-book-keys';
import { useMarks } from './use-marks';
import { NARROW, useNarrow } from './use-narrow';

const useStyles = makeStyles({
  book: { flex: '1 1 0', minHeight: 0, display: 'flex', [NARROW]: { flexDirection: 'column' } },
  sheet: { flex: '1 1 0', minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' },
  paper: { flex: '1 1 0', minHeight: 0 },
  pane: {
    width: '380px',
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { width: '100%', flex: '1 1 0', borderLeft: 'none' },
  },
  views: { display: 'none', [NARROW]: { display: 'flex', gap: '6px', padding: '6px 10px' } },
  unseen: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)' },
  aside: { [NARROW]: { display: 'none' } },
});

interface BookViewProps {
  readonly book: Extract<DeskBook, { kind: 'open' }>;
  readonly own: BookDesk;
  readonly theme: ThemeName;
}

/** A sheet of a book with the pane beside it; on a narrow page one of the two at a time. */
export function BookView({ book, own, theme }: BookViewProps) {
  const styles = useStyles();
  const { words } = useDesk();
  useBookKeys(own);
  const [view, setView] = useState<'sheet' | 'pane'>('pane');
  // the pane is the page's main part, until a narrow page shows the sheet in its place
  const alone = useNarrow() && view === 'sheet';
  const sheetThere = useOnceDrawn();
  return (
    <>
      <nav className={styles.views} aria-label={words.views}>
        {(['pane', 'sheet'] as const).map((each) => (
          <Button
            key={each}
            size="small"
            appearance={view === each ? 'primary' : 'secondary'}
            aria-pressed={view === each}
            onClick={() => setView(each)}
          >
            {each === 'pane' ? words.showPane : words.showSheet}
          </Button>
        ))}
      </nav>
      <div className={styles.book}>
        <section
          className={mergeClasses(styles.sheet, view === 'pane' && styles.aside)}
          role={alone ? 'main' : undefined}
          aria-label={words.showSheet}
        >
          {alone && <h1 className={styles.unseen}>{book.id}</h1>}
          <div className={styles.paper}>
            <BookSheet book={book} own={own} dark={theme === 'dark'} />
          </div>
          <SheetTabs book={book} />
        </section>
        <div className={mergeClasses(styles.pane, view === 'sheet' && styles.aside)}>
          {sheetThere && <App store={own.store} flow={own.flow} theme={theme} start={null} />}
        </div>
      </div>
    </>
  );
}

/** True from the second drawing on: a sheet and a pane drawn for the first time are too much at once. */
function useOnceDrawn(): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => startTransition(() => setDrawn(true)), []);
  return drawn;
}

const TITLES = new Map(RULES.map(({ id, title }) => [id, title]));

interface BookSheetProps extends Pick<BookViewProps, 'book' | 'own'> {
  readonly dark: boolean;
}

function BookSheet({ book, own, dark }: BookSheetProps) {
  const { desk, state, language } = useDesk();
  const ui = useHeld(own.store);
  const { id, sheet, snapshot } = book;
  const marks = useMarks(ui.checked?.report ?? null, book);
  const ledger = ui.checked === null ? null : ledgersOf(ui.checked.report).find((each) => each.sheet === sheet);
  const destination = useMemo((): Destination | null => {
    const { sight } = state;
    return sight !== null && sight.book === id && sight.sheet === sheet ? sight : null;
  }, [state, id, sheet]);
  const kindOf = (row: number, column: number) => {
    const bound = ledger && row > ledger.headerBottom ? ledger.boundAt(column) : null;
    return bound ? fieldKind(bound.field) : null;
  };
  const onSelect = ({ active }: SheetSelection) => {
    const finding = findingAtCell(own.store.state(), { file: id, sheet, ...active });
    if (finding !== null) own.store.dispatch({ type: 'selected', finding });
  };
  const stopAt = useCallback(
    ({ row, column, left, top }: Spot): Stop => ({ book: id, sheet, row, column, scroll: { left, top } }),
    [id, sheet],
  );
  const whereabouts = useCallback(
    (spot: (() => Spot) | null) => {
      desk.standing = spot && (() => stopAt(spot()));
    },
    [desk, stopAt],
  );
  return (
    <SheetView
      key={sheet}
      snapshot={snapshot}
      sheet={sheet}
      epoch={snapshot.date1904 ? 1904 : 1900}
      marks={marks}
      titleOf={(rule) => TITLES.get(rule)?.[language] ?? rule}
      kindOf={kindOf}
      language={language}
      dark={dark}
      destination={destination}
      onSelect={onSelect}
      onEdit={(edits) => own.flow.typed(edits)}
      onLeave={(spot) => desk.dispatch({ type: 'left', stop: stopAt(spot) })}
      whereabouts={whereabouts}
    />
  );
}
