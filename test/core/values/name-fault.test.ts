import { likeNameKey } from '../../../src/core/values/like-name';
import { nameFault } from '../../../src/core/values/name-fault';

test.each([
  ...['李禾', '李春禾', '欧阳春禾', '李 禾', '李　禾', '买买提·艾力', '阿卜杜热合曼', '春禾家', '春生'],
  ...['𠮷春禾', '\ue000春禾', '〇春', 'John Smith', 'Smith, John', "O'Neil", 'Anna-Maria', '王家', '王士秀'],
  ...['李禾之子安', '欧先生平', '王春同志远'],
])('%j may be a name', (text) => {
  expect(nameFault(text)).toBeNull();
});

test.each<[string, string]>([
  ['李春禾（已故）', '(已故)'],
  ['李春禾(户主', '(户主'],
  ['李春禾【子】', '【子】'],
  ['李春禾\n（代）', '(代)'],
  ['李春禾之子', '之子'],
  ['李禾的女儿', '的女儿'],
  ['李禾已故', '已故'],
  ['李先生', '先生'],
  ['李春禾家属', '家属'],
  ['李春禾病故', '病故'],
  ['李禾等人', '等人'],
])('%j has a note behind the name: %j', (text, note) => {
  expect(nameFault(text)).toEqual({ kind: 'note', note });
});

test.each<[string, string]>([
  ['李春禾1', 'digits'],
  ['李春禾①', 'digits'],
  ['１２３', 'digits'],
  ['李春禾、王秋生', 'several'],
  ['李春禾/王秋生', 'several'],
  ['李春禾\n王秋生', 'several'],
  ['李春禾 \n 王秋生', 'several'],
  ['李*禾', 'masked'],
  ['李某', 'masked'],
  ['李X禾', 'masked'],
  ['李xx', 'masked'],
  ['李春X', 'masked'],
  ['某某', 'masked'],
  ['李○禾', 'masked'],
  ['李春禾？', 'characters'],
  ['李A禾B', 'characters'],
  ['李A春X', 'characters'],
  ['李X春A', 'characters'],
  ['？李春禾', 'characters'],
  ['Smith?', 'characters'],
  ['李', 'single'],
  ['A', 'single'],
  ['𠮷', 'single'],
])('%j is no name: %s', (text, kind) => {
  expect(nameFault(text)).toEqual({ kind });
});

test.each<[string, string]>([
  ['之子', 'a word of kin without a name before it'],
  ['李之子', 'a name of one sign before a word of kin'],
  ['家属', 'a title without a name'],
  ['李同志', 'a word after one sign'],
  ['李 之子', 'spread for alignment'],
  ['李 同志', 'spread for alignment'],
])('%j is no note: %s', (text) => {
  expect(nameFault(text)?.kind).not.toBe('note');
});

test('a line broken within a name, or between the parts of one, makes no two people', () => {
  expect(nameFault('李\n春禾')).toBeNull();
  expect(nameFault('李春\n禾')).toBeNull();
  expect(nameFault('买买提·\n艾力江')).toBeNull();
  expect(nameFault('买买提\n艾力·江')).toBeNull();
});

describe('names compared for likeness', () => {
  test.each([
    ['李已禾', '李己禾'],
    ['張春禾', '张春禾'],
    ['阎春', '闫春'],
    ['李今', '李令'],
    ['赵书', '赵書'],
    ['买买提·艾力', '买买提艾力'],
    ['李 春禾', '李春禾'],
  ])('%j and %j are alike', (one, other) => {
    expect(likeNameKey(one)).toBe(likeNameKey(other));
  });

  test.each([
    ['李春禾', '李秋禾'],
    ['李已禾', '李未禾'],
    ['王春', '王夏'],
  ])('%j and %j are not', (one, other) => {
    expect(likeNameKey(one)).not.toBe(likeNameKey(other));
  });
});
