import { remarkSign } from '../../../src/core/values/remark-sign';

test.each<[string, string, string]>([
  ['2024年死亡', 'dead', '死亡'],
  ['户口已注销', 'dead', '户口已注销'],
  ['注销户籍', 'dead', '注销户籍'],
  ['户口注销', 'dead', '户口注销'],
  ['死亡一人', 'dead', '死亡'],
  ['没有劳力的儿子外出', 'away', '外出'],
  ['本村人外出务工', 'away', '外出'],
  ['全家迁出', 'moved', '迁出'],
  ['在镇敬老院集中供养', 'institution', '敬老院'],
  ['外出务工', 'away', '外出'],
  ['常年在外', 'away', '常年在外'],
  ['外出务工，父亲去世', 'dead', '去世'],
  ['务工，已迁出', 'moved', '迁出'],
  ['未外出，去年死亡', 'dead', '死亡'],
  ['没有死亡；外出', 'away', '外出'],
  ['死猪两头，户主病故', 'dead', '病故'],
  ['不困难，外出', 'away', '外出'],
  ['在家务农，儿子在外地', 'away', '在外地'],
])('“%s” says %s by “%s”', (remark, sign, word) => {
  expect(remarkSign(remark)).toEqual({ sign, word });
});

test.each([
  ...['', '房屋倒塌两间', '未外出', '没有外出务工', '没外出', '不属于空挂', '非死亡', '未再外出'],
  ...['死亡生猪3头', '猪死亡', '牛羊死亡', '鸡三十只死亡', '牲畜死亡', '死亡3头', '死亡牲畜'],
  ...['猪3头死亡', '死亡牛两头', '死亡13头', '无外出'],
  ...['就近务工', '在本地务工', '外出已返回', '务工返乡在家', '外出务工已经回', '返乡人员'],
])('“%s” says nothing of the kind', (remark) => {
  expect(remarkSign(remark)).toBeNull();
});

test('a denial holds for its own clause and for the word right behind it alone', () => {
  expect(remarkSign('未外出。外出')).toMatchObject({ sign: 'away' });
  expect(remarkSign('未成年，外出')).toMatchObject({ sign: 'away' });
  expect(remarkSign('无人照料\n已迁出')).toMatchObject({ sign: 'moved' });
  expect(remarkSign('非常困难，病故')).toMatchObject({ sign: 'dead' });
});

test('near home and home again concern who is away, not who died or moved', () => {
  expect(remarkSign('在本地病故')).toMatchObject({ sign: 'dead' });
  expect(remarkSign('外出返回时去世')).toMatchObject({ sign: 'dead' });
  expect(remarkSign('已返回又迁出')).toMatchObject({ sign: 'moved' });
});
