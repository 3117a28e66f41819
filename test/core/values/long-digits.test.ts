import { longDigits } from '../../../src/core/values/long-digits';

test.each([
  ['341225197001011234', '341225197001011234'],
  ['341225197001011234.0', '341225197001011234'],
  ['3.41225197001011234E+17', '341225197001011234'],
  ['3.41225197001011E+17', null],
  ['341225197001011000', null],
  ['341225197001011230', null],
  ['123456789012345', null],
  ['3.4122519700101123E+17', null],
  [null, null],
])('a file that writes %j still holds %j', (raw, digits) => {
  expect(longDigits(raw)).toBe(digits);
});
