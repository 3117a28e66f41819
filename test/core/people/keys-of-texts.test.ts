import { ColumnStore, NUMBER, TEXT } from '../../../src/core/grid/column';
import { keysOfTexts } from '../../../src/core/people/keys-of-texts';

const TEXTS = ['王 秀兰', '李国强'];

function column(pool: ConstructorParameters<typeof ColumnStore>[0]): ColumnStore {
  const store = new ColumnStore(pool);
  [0, 1, 0, 0].forEach((text, row) => store.set(row, TEXT, text));
  store.set(4, NUMBER, 0);
  return store;
}

function keysAndWork(pool: ConstructorParameters<typeof ColumnStore>[0]) {
  const worked: string[] = [];
  const keyOf = keysOfTexts(column(pool), (text) => {
    worked.push(text);
    return text.replace(' ', '');
  });
  return { keys: [0, 1, 2, 3, 4, 5].map(keyOf), worked };
}

const KEYS = ['王秀兰', '李国强', '王秀兰', '王秀兰', '', ''];

test('a text that the file stores once is worked out once', () => {
  const { keys, worked } = keysAndWork({ text: (index) => TEXTS[index]!, common: TEXTS });
  expect(keys).toEqual(KEYS);
  expect(worked).toEqual(['王 秀兰', '李国强', '', '']);
});

test('without common texts the keys are the same', () => {
  expect(keysAndWork({ text: (index) => TEXTS[index]! }).keys).toEqual(KEYS);
});
