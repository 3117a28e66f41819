import fc from 'fast-check';
import { amountInWords } from '../../../src/core/values/amount-in-words';

test.each([
  [45_000, '肆佰伍拾元整'],
  [105_020, '壹仟零伍拾元贰角整'],
  [22_100_000, '贰拾贰万壹仟元整'],
  [1_000_000, '壹万元整'],
  [1_000_100, '壹万零壹元整'],
  [1_001_000, '壹万零壹拾元整'],
  [10_000_000_000, '壹亿元整'],
  [10_000_010_000, '壹亿零壹佰元整'],
  [10_010_000_000, '壹亿零壹拾万元整'],
  [10_000_100_000, '壹亿零壹仟元整'],
  [100_010_000_000, '壹拾亿零壹拾万元整'],
  [100_500, '壹仟零伍元整'],
  [105, '壹元零伍分'],
  [50, '伍角整'],
  [7, '柒分'],
  [1_234_567_890, '壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元玖角整'],
  [0, '零元整'],
])('%i fen is written %s', (fen, words) => {
  expect(amountInWords(fen)).toBe(words);
});

test.each([-100, 1e14, 0.5, NaN])('%d is not written in words', (fen) => {
  expect(amountInWords(fen)).toBeNull();
});

/** Reads the words back, digit by digit, by the value of their places. */
function read(words: string): bigint {
  let [total, group, digit] = [0n, 0n, 0n];
  let fen = 0n;
  for (const sign of words) {
    const value = '零壹贰叁肆伍陆柒捌玖'.indexOf(sign);
    const place = { 拾: 10n, 佰: 100n, 仟: 1000n }[sign];
    if (value >= 0) digit = BigInt(value);
    else if (place !== undefined) [group, digit] = [group + digit * place, 0n];
    else if (sign === '万') [total, group, digit] = [total + (group + digit) * 10_000n, 0n, 0n];
    else if (sign === '亿') [total, group, digit] = [(total + group + digit) * 100_000_000n, 0n, 0n];
    else if (sign === '元') [fen, total, group, digit] = [(total + group + digit) * 100n, 0n, 0n, 0n];
    else if (sign === '角') [fen, digit] = [fen + digit * 10n, 0n];
    else if (sign === '分') [fen, digit] = [fen + digit, 0n];
  }
  return fen;
}

test('any amount read back from its words is the amount, and no word stands twice in a row', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (fen) => {
      const words = amountInWords(fen)!;
      expect(read(words)).toBe(BigInt(fen));
      expect(words).not.toMatch(/零零|零[拾佰仟万亿元]{1}.*元零元/);
    }),
    { numRuns: 2000 },
  );
});
