import { nameMalformed } from '../../src/rules/name-malformed';
import { testRule } from '../rule-tester';

const names = (name: readonly string[], code: string, params?: Readonly<Record<string, string>>) => ({
  name: `${code}: ${name.join(' ')}`,
  columns: { name },
  expect: name.map((_, row) => ({ at: ['name', row] as const, code, ...(params && { params }) })),
});

testRule(nameMalformed, {
  valid: [
    { name: 'two, three and four characters', columns: { name: ['张三', '王国建', '欧阳建国', '司马相如'] } },
    { name: 'spread for alignment', columns: { name: ['张 三', '张　三', ' 张三\u00a0', '王\n三'] } },
    {
      name: 'a dot in any spelling',
      columns: { name: ['买买提·艾力', '买买提•艾力', '买买提．艾力', '阿依古丽・买合木提'] },
    },
    { name: 'characters outside the BMP', columns: { name: ['𠮷田', '王𬱖', '陈\ue82c英', '葛\u{e0100}洪'] } },
    { name: '〇 is a letter', columns: { name: ['李〇'] } },
    {
      name: 'names in other scripts',
      columns: { name: ['JOHN SMITH', "Mary O'Brien", 'SMITH, JOHN', 'Jean-Luc Dupré'] },
    },
    {
      name: 'names made of words that also have a meaning',
      columns: { name: ['王先', '李士英', '高志故', '张属生', '王如故里'] },
    },
    { name: 'names with 和, 家 and 子', columns: { name: ['张和平', '李家全', '王之子', '陈子女'] } },
    { name: 'blank, placeholder, error', columns: { name: [null, '', '无', '/', '不详', { error: '#N/A' }] } },
    { name: 'an account holder', columns: { name: ['王国建'], holder: ['王 国 建'] } },
    { name: 'names of eleven characters and more', columns: { name: ['阿卜杜热合曼·阿卜杜外力'] } },
  ],
  invalid: [
    names(['王国建2', '李秀英②', '１', '张3三'], 'digits'),
    {
      name: 'a number',
      columns: { name: [12] },
      expect: [{ at: ['name', 0], code: 'digits', params: { name: '12' } }],
    },
    names(['王', ' 李 ', '𠮷', 'A', '·王'.slice(1)], 'single'),
    names(['王国建（已故）', '王国建(已故)'], 'note', { note: '(已故)' }),
    names(['王国建【亡】', '王国建（妻', '张三<代>'], 'note'),
    names(['王国建之子', '张三之子'], 'note', { note: '之子' }),
    names(
      ['王国建的儿子', '王国建之妻', '王国建 之女', '张三家属', '李先生', '王女士', '张三已故', '王国建代领'],
      'note',
    ),
    names(['王国建、李秀英', '王国建/李秀英', '王国建，李秀英', '王国建\n李秀英', '王国建;李秀英'], 'several'),
    names(['王*建', '王＊＊', '王某', '李某某', '王X建', '张xx', '王×建', '王□建'], 'masked'),
    names(['王yan', '王国建?', '王国建。', '王"国"建', '王国建�'], 'characters'),
    {
      name: 'the holder of an account too',
      columns: { name: ['王'], holder: ['王'] },
      expect: [
        { at: ['name', 0], code: 'single', params: { header: '户主姓名', name: '王' } },
        { at: ['holder', 0], code: 'single', params: { header: '户名' } },
      ],
    },
    {
      name: 'a member of a merged household',
      columns: { name: ['王国建', '2'], citizenId: [null, null], familySize: [2, null] },
      members: { 1: 0 },
      expect: [{ at: ['name', 1], code: 'digits' }],
    },
  ],
});
