import { countFromText, yuanFromText } from '../../../src/core/values/written-number';

test.each([
  ['4', 4],
  ['4人', 4],
  ['共4口人', 4],
  ['４ 人', 4],
  ['4.0', 4],
  ['4.00', 4],
  ['12人', 12],
  ['四', 4],
  ['两人', 2],
  ['十', 10],
  ['十二人', 12],
  ['二十', 20],
  ['三十一', 31],
  ['一二', null],
  ['十十', null],
  ['十二三', null],
  ['一二十', null],
  ['0人', 0],
  ['4.5', null],
  ['3-5', null],
  ['4人，含1名儿童', null],
  ['多人', null],
  ['', null],
])('%j people are %j', (text, count) => {
  expect(countFromText(text)).toBe(count);
});

test.each([
  ['200', 200],
  ['200元', 200],
  ['1,000', 1000],
  ['12,000', 12000],
  ['１，０００元整', 1000],
  ['￥1,234,567.00', 1234567],
  ['200.50元', 200.5],
  ['-200', -200],
  ['1,00', null],
  ['10,0000', null],
  ['0.02万元', null],
  ['二百', null],
  ['200左右', null],
])('%j yuan are %j', (text, yuan) => {
  expect(yuanFromText(text)).toBe(yuan);
});
