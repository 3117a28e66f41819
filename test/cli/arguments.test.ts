import { parseArguments } from '../../src/cli/arguments';

test('a full check is understood', () => {
  const parsed = parseArguments(
    'check a.xlsx b --policy zonggang --figure 重点困难户=800 --figure 一般困难户=300.5 --budget 221000 --list absent-resident=外出=1.csv --format json --out r.json'.split(
      ' ',
    ),
  );
  expect(parsed).toMatchObject({
    kind: 'run',
    args: {
      command: 'check',
      files: ['a.xlsx', 'b'],
      figures: new Map([
        ['重点困难户', 80_000],
        ['一般困难户', 30_050],
      ]),
      budget: 22_100_000,
      lists: [{ kind: 'absent-resident', file: '外出=1.csv' }],
      format: 'json',
      out: 'r.json',
      language: 'zh',
      reveal: false,
    },
  });
});

test.each([
  [['chekc', 'a.xlsx'], 'chekc'],
  [['check', 'a.xlsx', '--polcy', 'x'], '--polcy'],
  [['check', 'a.xlsx', '--policy'], '--policy'],
  [['check', 'a.xlsx', '--budget', '22万'], '22万'],
  [['check', 'a.xlsx', '--budget', '-5'], '--budget'],
  [['check', 'a.xlsx', '--budget', '1.234'], '1.234'],
  [['check', 'a.xlsx', '--figure', '重点困难户'], '--figure'],
  [['check', 'a.xlsx', '--list', 'absent-resident'], '--list'],
  [['check', 'a.xlsx', '--format', 'pdf'], 'pdf'],
  [['fill', 'a.xlsx', '--format', 'json'], '--format'],
  [['compare', 'a.xlsx', '--safe'], '--safe'],
])('%j is answered with a sentence that names %s', (argv, named) => {
  const parsed = parseArguments(argv);
  expect(parsed.kind).toBe('wrong');
  if (parsed.kind === 'wrong') {
    expect(parsed.sentence.zh).toContain(named);
    expect(parsed.sentence.en).toContain(named);
  }
});

test('no argument, help and --help all ask for help, in the language asked for', () => {
  expect(parseArguments([])).toEqual({ kind: 'help', language: 'zh' });
  expect(parseArguments(['help', '--lang', 'en'])).toEqual({ kind: 'help', language: 'en' });
  expect(parseArguments(['check', '--help', '--lang=en'])).toEqual({ kind: 'help', language: 'en' });
});
