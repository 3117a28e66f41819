import { surnameOf } from '../../../src/core/values/surname';

test.each([
  ['李春禾', '李'],
  ['李 禾', '李'],
  ['欧阳春禾', '欧阳'],
  ['欧阳春', '欧阳'],
  ['欧阳', '欧'],
  ['东方红', '东方'],
  ['𠮷春禾', '𠮷'],
  ['买买提·艾力', ''],
  ['阿·力', ''],
  ['李', ''],
  ['阿卜杜热合曼', ''],
  ['', ''],
])('the surname of “%s” is “%s”', (name, surname) => {
  expect(surnameOf(name)).toBe(surname);
});
