import { stageOf } from '../../../src/core/ledger/ledger-stage';

test.each([
  ['2022-2023年度冬春需救助人口台账', 'census'],
  ['冬春生活困难摸底调查表', 'census'],
  ['需救助人员公示表', 'census'],
  ['冬春已救助人口一览表', 'payment'],
  ['冬春救助资金发放表', 'payment'],
  ['冬春救助花名册', 'payment'],
  ['救助名单公示', 'payment'],
  ['冬春需救助/已救助人口一览表', 'any'],
])('%s is of stage %s', (title, stage) => {
  expect(stageOf([title], 'any')).toBe(stage);
});

test('the title goes before the sheet name, that before the file name, that before the form', () => {
  expect(stageOf(['政府救助人口台账', '需救助', '已救助.xlsx'], 'payment')).toBe('census');
  expect(stageOf(['', 'Sheet1', '已救助.xlsx'], 'census')).toBe('payment');
  expect(stageOf(['', 'Sheet1', 'a.xlsx'], 'census')).toBe('census');
});
