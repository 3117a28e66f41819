import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LoadedList } from '../state/settings';
import { AddListCard } from './add-list-card';
import { Card } from './card';
import { useCardText } from './card-text';
import { EmptyState } from './empty-state';
import { Frame } from './frame';
import { useUi } from './ui-context';
import { shownWork, WorkBar } from './work-bar';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'flex-start', gap: '8px' },
  title: { flex: '1 1 auto' },
  source: { overflowWrap: 'anywhere' },
  table: { marginTop: '6px', fontSize: tokens.fontSizeBase200, lineHeight: '20px', borderCollapse: 'collapse' },
  th: {
    textAlign: 'left',
    fontWeight: 400,
    color: tokens.colorNeutralForeground2,
    paddingRight: '12px',
    whiteSpace: 'nowrap',
  },
});

/** 比对名单: which are in use, how their columns were understood, and how many people each holds. */
export function ListsScreen() {
  const { state, words } = useUi();
  const work = shownWork(state.work);
  return (
    <Frame label={words.tabLists}>
      {work ? <WorkBar work={work} /> : <AddListCard />}
      {state.lists.length === 0 ? (
        <EmptyState title={words.noLists} more={words.noListsMore} />
      ) : (
        state.lists.map((loaded, index) => <ListCard key={index} loaded={loaded} />)
      )}
    </Frame>
  );
}

function ListCard({ loaded }: { readonly loaded: LoadedList }) {
  const styles = useStyles();
  const text = useCardText();
  const { words, say, dispatch } = useUi();
  const { list, title, sheets } = loaded;
  const byNameOnly = sheets.every(({ citizenId }) => citizenId === null);
  return (
    <Card>
      <div className={styles.head}>
        <h2 className={mergeClasses(text.title, styles.title)}>
          {say(title)} · {words.people(list.count)}
        </h2>
        <Button
          size="small"
          aria-label={words.removeList(list.source)}
          onClick={() => dispatch({ type: 'list-removed', list: loaded })}
        >
          {words.remove}
        </Button>
      </div>
      <p className={mergeClasses(text.note, styles.source)}>{list.source}</p>
      {sheets.map((sheet) => (
        <ListColumns key={sheet.sheet} sheet={sheet} />
      ))}
      {byNameOnly && <p className={mergeClasses(text.note, styles.source)}>{words.matchedByName}</p>}
    </Card>
  );
}

function ListColumns({ sheet }: { readonly sheet: LoadedList['sheets'][number] }) {
  const styles = useStyles();
  const text = useCardText();
  const { words } = useUi();
  const columns = [
    [words.nameColumn, sheet.name],
    [words.idColumn, sheet.citizenId],
    [words.villageColumn, sheet.village],
  ] as const;
  return (
    <>
      <p className={mergeClasses(text.note, styles.source)}>
        {words.listColumns(sheet.sheet)} {words.people(sheet.people)}
      </p>
      <table className={styles.table}>
        <tbody>
          {columns.map(([label, header]) => (
            <tr key={label}>
              <th scope="row" className={styles.th}>
                {label}
              </th>
              <td>{header ?? words.noSuchColumn}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
