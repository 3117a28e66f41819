import { maskAccount, maskCitizenId, maskPhone, personLabel } from '../../../src/core/values/mask';

test.each([
  [maskCitizenId, '440524188001010014', '**************0014'],
  [maskCitizenId, '11010519491231002X', '**************002X'],
  [maskCitizenId, '１１０１０５１９４９１２３１００２Ｘ', '**************００２Ｘ'],
  [maskCitizenId, '1234567', '*******'],
  [maskCitizenId, '无', '无'],
  [maskAccount, '6229 5300 0000 0001 234', '**** **** **** ***1 234'],
  [maskPhone, '13812345678', '138****5678'],
  [maskPhone, '2234567', '*******'],
])('%p masks %s as %s', (mask, text, masked) => {
  expect(mask(text)).toBe(masked);
});

test('a person is shown as name and last four', () => {
  expect(personLabel(' 王国建 ', '440524188001010014')).toBe('王国建 …0014');
  expect(personLabel('王国建', '')).toBe('王国建');
  expect([personLabel('', '12345678'), personLabel('', '1234567')]).toEqual(['…5678', '']);
  expect(personLabel('', '440524188001010014')).toBe('…0014');
  expect(personLabel('', '无')).toBe('');
});
