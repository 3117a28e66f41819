import {
  birthNumber,
  checkCharacter,
  isValidCitizenId,
  parseCitizenId,
  personKey,
} from '../../../src/core/values/citizen-id';
import { idOf, wrongId } from '../../invented-numbers';

test.each([
  ['11010519491231002', 'X'],
  ['44052418800101001', '4'],
])('the check character of %s is %s', (first17, check) => {
  expect(checkCharacter(first17)).toBe(check);
});

test.each([
  ['11010519491231002X', 'female', { year: 1949, month: 12, day: 31 }],
  ['440524188001010014', 'male', { year: 1880, month: 1, day: 1 }],
  ['11010519491231002x', 'female', { year: 1949, month: 12, day: 31 }],
  ['１１０１０５１９４９１２３１００２Ｘ', 'female', { year: 1949, month: 12, day: 31 }],
  [' 110105 19491231 002Х', 'female', { year: 1949, month: 12, day: 31 }],
  ['11010519491231002×', 'female', { year: 1949, month: 12, day: 31 }],
  ["'440524188001010014", 'male', { year: 1880, month: 1, day: 1 }],
  [idOf('810000', '19800229', '001'), 'male', { year: 1980, month: 2, day: 29 }],
  [idOf('820000', '20000229', '002'), 'female', { year: 2000, month: 2, day: 29 }],
  [idOf('830000', '19991130', '123'), 'male', { year: 1999, month: 11, day: 30 }],
  [idOf('911840', '19851001', '003'), 'male', { year: 1985, month: 10, day: 1 }],
])('%j is a valid ID', (text, sex, birth) => {
  expect(parseCitizenId(text)).toMatchObject({ kind: 'valid', sex, birth });
});

test('a 15-digit ID gives its 18-character form', () => {
  expect(parseCitizenId('110105491231002')).toEqual({
    kind: 'legacy',
    id: '110105491231002',
    full: '11010519491231002X',
    birth: { year: 1949, month: 12, day: 31 },
    sex: 'female',
  });
});

test('a permanent residence ID from before 2023-12-01 is three letters and 12 digits', () => {
  expect(parseCitizenId('bra123456789012')).toEqual({ kind: 'foreigner', id: 'BRA123456789012' });
});

test.each([
  ['1101051949123100', 'length'],
  ['1101051949123100222', 'length'],
  ['1101051949123I002X', 'characters'],
  ['X1010519491231002X', 'characters'],
  ['王国建', 'characters'],
  ['101010519491231002', 'province'],
  ['991010519491231', 'province'],
  ['110105190002290025', 'birth'],
  ['110105194913310020', 'birth'],
  ['110105194900310020', 'birth'],
  ['110105194912000020', 'birth'],
  ['110105179912310020', 'birth'],
  ['110105491331002', 'birth'],
  ['11010519491231002X4', 'characters'],
  ['44052418800101001441', 'disability-certificate'],
  ['44052418800101001481', 'length'],
  ['44052418800101001445', 'length'],
])('%s is malformed: %s', (text, problem) => {
  expect(parseCitizenId(text)).toMatchObject({ kind: 'malformed', problem });
});

test('a wrong last character is told apart from a malformed ID', () => {
  expect(parseCitizenId('440524188001010015').kind).toBe('wrong-check');
});

test('the quick test agrees with the reader on any text', () => {
  const good = idOf('341225', '19700101', '123');
  const texts = [good, wrongId(good), good.slice(1), '11010519491231002x', idOf('341225', '19700230', '123'), ''];
  for (const text of texts) {
    const parsed = parseCitizenId(text);
    expect(isValidCitizenId(text)).toBe(parsed.kind === 'valid' && parsed.id === text);
  }
  expect(birthNumber(good)).toBe(19700101);
});

describe('personKey', () => {
  test.each([
    ['110105491231002', '11010519491231002X'],
    ['11010519491231002x', '11010519491231002X'],
    [' 1101051949\u200b1231002X', '11010519491231002X'],
    ['11010519491231002Ⅹ', '11010519491231002X'],
    ['44052418800101001441', '440524188001010014'],
    ['bra123456789012', 'BRA123456789012'],
  ])('%j and %j are one person', (a, b) => {
    expect(personKey(a)).toBe(personKey(b));
    expect(personKey(a)).not.toBe('');
  });

  test('IDs that agree in their first 15 digits are different people', () => {
    expect(personKey(idOf('341225', '19700101', '123'))).not.toBe(personKey(idOf('341225', '19700101', '124')));
  });

  test('a mistyped ID still has a key, so that it is found when it is repeated', () => {
    expect(personKey('440524188001010015')).toBe('440524188001010015');
  });

  test.each(['', '无', '000000000000000000', '999999999999999999', '13812345678', '341225197001012000', 'B001'])(
    '%j is nobody',
    (text) => {
      expect(personKey(text)).toBe('');
    },
  );
});
