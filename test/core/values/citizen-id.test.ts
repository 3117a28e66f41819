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
  ['44052418800101001A', 'characters'],
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

test('an old ID whose order is 996 to 999 is of somebody born in the 19th century', () => {
  const born = (legacy: string) => {
    const parsed = parseCitizenId(legacy);
    return parsed.kind === 'legacy' ? [parsed.birth.year, parsed.full.slice(6, 10), parsed.sex] : parsed;
  };
  expect(['110105491231995', '110105491231996', '110105491231997', '110105491231999'].map(born)).toEqual([
    [1949, '1949', 'male'],
    [1849, '1849', 'female'],
    [1849, '1849', 'male'],
    [1849, '1849', 'male'],
  ]);
  expect(born('996105491231002')).toMatchObject({ problem: 'province' });
  expect(born('110105491231121')).toEqual([1949, '1949', 'male']);
  expect(born('110105491231012')).toEqual([1949, '1949', 'female']);
});

test.each([
  ['11010519491231X', 'characters'],
  ['1101051949123100X', 'characters'],
  ['ABC1234567890123', 'characters'],
  ['XABC123456789012', 'characters'],
  ['1101051949123100221', 'length'],
  ['11010519491231002', 'length'],
] as const)('%s is no ID by its %s', (text, problem) => {
  expect(parseCitizenId(text)).toMatchObject({ kind: 'malformed', problem });
  expect(personKey(text)).toBe('');
});

test('a certificate of disability is an ID and two digits, a kind and a degree that there are', () => {
  const problem = (tail: string) => {
    const parsed = parseCitizenId(`440524188001010014${tail}`);
    return parsed.kind === 'malformed' ? parsed.problem : parsed.kind;
  };
  expect(['11', '74', '44'].map(problem)).toEqual(Array(3).fill('disability-certificate'));
  expect(['01', '81', '15', '10', '1', '111'].map(problem)).toEqual(Array(6).fill('length'));
  expect(personKey('44052418800101001444')).toBe('440524188001010014');
  expect(personKey('44052418800101001415')).toBe('');
});

test('birth dates from the first day of 1800 on, of months and days that there are, with a check character that fits', () => {
  const valid = (birth: string) => isValidCitizenId(idOf('110105', birth, '001'));
  expect(['18000101', '19490228', '19491231', '19490131', '20000229'].map(valid)).toEqual(Array(5).fill(true));
  expect(
    ['17991231', '19490001', '19491301', '19490100', '19490132', '19490229', '19490431', '19000229'].map(valid),
  ).toEqual(Array(8).fill(false));
});

test('a sign just below or above the digits is none, wherever it stands', () => {
  for (const sign of ['/', ':', 'X', '一'])
    for (let at = 0; at < 17; at += 1) {
      const text = '440524188001010014';
      expect(isValidCitizenId(text.slice(0, at) + sign + text.slice(at + 1))).toBe(false);
    }
});

test('nor does it help that the check character fits a sign that is no digit', () => {
  for (const sign of ['/', ':']) {
    const first17 = `44052418800101${sign}01`;
    expect(isValidCitizenId(first17 + checkCharacter(first17))).toBe(false);
  }
});

test('an ID that rightly ends in three zeros has lost nothing', () => {
  const ids = Array.from({ length: 28 }, (_, day) =>
    idOf('341225', `197001${String(day + 1).padStart(2, '0')}`, '100'),
  );
  const zeros = ids.filter((id) => id.endsWith('000'));
  expect(zeros.length).toBeGreaterThan(0);
  expect(zeros.map(personKey)).toEqual(zeros);
});
