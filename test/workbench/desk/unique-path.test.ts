import { uniquePath } from '../../../src/workbench/desk/unique-path';

test.each([
  ['石桥村.xlsx', [], '石桥村.xlsx'],
  ['石桥村.xlsx', ['石桥村.xlsx'], '石桥村 (2).xlsx'],
  ['石桥村.xlsx', ['石桥村.xlsx', '石桥村 (2).xlsx'], '石桥村 (3).xlsx'],
  ['甲/石桥村.xlsx', ['乙/石桥村.xlsx'], '甲/石桥村.xlsx'],
  ['甲.乙/石桥村', ['甲.乙/石桥村'], '甲.乙/石桥村 (2)'],
  ['台账.v2.xlsx', ['台账.v2.xlsx'], '台账.v2 (2).xlsx'],
])('%s beside %j goes by %s', (path, taken, expected) => {
  expect(uniquePath(path, new Set(taken))).toBe(expected);
});
