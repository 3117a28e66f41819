import { messageOf } from '../../src/core/check/message';
import { remarkSuspicious } from '../../src/rules/remark-suspicious';
import { findingsOf } from '../findings-of';
import { ledgerOf } from '../ledger-of';
import { testRule } from '../rule-tester';

const silent = (...remark: (string | number | null)[]) => ({ name: remark.join(' | '), columns: { remark } });
const signs = (code: string, ...said: (readonly [remark: string, word: string])[]) => ({
  name: `${code}: ${said.map(([remark]) => remark).join(' | ')}`,
  columns: { remark: said.map(([remark]) => remark) },
  expect: said.map(([, word], row) => ({ at: ['remark', row] as const, code, params: { word } })),
});

testRule(remarkSuspicious, {
  valid: [
    silent(null, '', '/', '无', 3),
    silent('低保', '五保分散供养', '残疾二级', '本人无卡，由其子代领', '房屋倒塌两间'),
    silent('未外出', '没有外出务工', '无外出人员', '无人外出', '不外出'),
    silent('非空挂户', '未迁出', '户口没有迁出', '不是空挂', '不在敬老院'),
    silent('牲畜死亡', '因灾死亡生猪3头', '死亡羊12只', '鸡鸭死亡', '鱼死亡', '猪3头死亡', '耕牛死亡'),
    silent('已返乡，原在外务工返乡'),
    silent('外出务工返乡', '外出返乡人员', '务工返回'),
    silent('本地务工', '就近务工', '在家务工'),
    silent('账号已销户，换新卡'),
    silent('孤寡老人', '重病', '学生', '返贫监测户', '危房'),
    { name: 'a number', columns: { remark: [200] } },
    { name: 'an error value', columns: { remark: [{ error: '#N/A' }] } },
  ],
  invalid: [
    signs(
      'dead',
      ['已故', '已故'],
      ['户主于2024年死亡', '死亡'],
      ['户主病故，由其妻领取', '病故'],
      ['本人去世', '去世'],
    ),
    signs('dead', ['户籍已注销', '户籍已注销'], ['马大山死亡', '死亡'], ['牛大山已故', '已故'], ['身故', '身故']),
    signs('dead', ['牲畜死亡，户主死亡', '死亡']),
    signs('moved', ['户口迁出', '迁出'], ['空挂户', '空挂'], ['已搬离本村', '搬离'], ['人户分离', '人户分离']),
    signs(
      'institution',
      ['住镇敬老院', '敬老院'],
      ['集中供养', '集中供养'],
      ['服刑人员', '服刑'],
      ['在县福利院', '福利院'],
    ),
    signs(
      'away',
      ['长期外出', '外出'],
      ['全家外出务工', '外出'],
      ['在浙江务工', '务工'],
      ['常年在外', '常年在外'],
      ['打工', '打工'],
    ),
    signs('away', ['外出未返乡', '外出'], ['长期外出不回家', '外出'], ['外出务工，春节返乡', '外出']),
    signs('away', ['本村务工，其妻外出', '外出'], ['没有劳力；长子外出', '外出']),
    { ...signs('dead', ['外出务工，户主已故', '已故']), name: 'the gravest of two signs' },
    { ...signs('moved', ['常年外出、户口迁出', '迁出']), name: 'the gravest of two others' },
  ],
});

test('nobody is struck off for being away, and the rest of a remark is not repeated', () => {
  const remark = '外出务工，电话13900000001';
  const [finding] = findingsOf(remarkSuspicious, [ledgerOf({ remark: [remark] })]);
  const said = messageOf(remarkSuspicious, finding!, 'zh', false);
  expect(said).toMatch(/不能只凭这一条取消救助.*请核实/);
  expect(said).not.toContain('13900000001');
});
