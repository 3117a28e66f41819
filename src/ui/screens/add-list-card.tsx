import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { LIST_KINDS } from '../flow/list-of';
import { Card } from './card';
import { Choice } from './choice';
import { useUi } from './ui-context';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '8px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Which kind, and where it is: a sheet of this workbook, or a file. */
export function AddListCard() {
  const styles = useStyles();
  const { state, words, say, flow } = useUi();
  const [id, setId] = useState('');
  const [sheet, setSheet] = useState('');
  const kind = LIST_KINDS.find((each) => each.id === id);
  const sheets = state.book?.others ?? [];
  return (
    <Card label={words.lists} className={styles.fields}>
      <Choice
        label={words.listKind}
        value={id}
        options={[['', words.chooseSource], ...LIST_KINDS.map((each) => [each.id, say(each.title)] as const)]}
        onChange={setId}
      />
      {sheets.length > 0 && (
        <Choice
          label={words.listSource}
          value={sheet}
          options={[['', words.chooseSource], ...sheets.map((name) => [name, words.fromSheet(name)] as const)]}
          onChange={setSheet}
        />
      )}
      <div className={styles.actions}>
        {sheets.length > 0 && (
          <Button
            disabledFocusable={kind === undefined || sheet === ''}
            onClick={() => kind && sheet !== '' && void flow.addSheetAsList(kind, sheet)}
          >
            {words.addSheet}
          </Button>
        )}
        <Button disabledFocusable={kind === undefined} onClick={() => kind && void flow.addFileAsList(kind)}>
          {words.chooseFile}
        </Button>
      </div>
    </Card>
  );
}
