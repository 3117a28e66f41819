import { aidCategoriesIn } from '../../../src/core/values/aid-category';

test.each<[string, string[]]>([
  ['低保户', ['subsistence']],
  ['农村最低生活保障', ['subsistence']],
  ['五保户', ['destitute']],
  ['分散供养特困人员', ['destitute']],
  ['肢体残疾二级', ['disabled']],
  ['脱贫不稳定户', ['monitored']],
  ['边缘易致贫户', ['monitored']],
  ['低保户、残疾', ['subsistence', 'disabled']],
  ['特困（重残）', ['destitute', 'disabled']],
  ['低保边缘户', []],
  ['非低保户', []],
  ['已退出低保', []],
  ['风险已消除的监测户', []],
  ['特别困难', []],
  ['特困职工', []],
  ['残疾军人', []],
  ['重点优抚对象', []],
  ['其他户', []],
  ['', []],
])('“%s” names %j', (text, categories) => {
  expect(aidCategoriesIn(text)).toEqual(categories);
});
