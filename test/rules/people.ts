import { checkCharacter } from '../../src/core/values/citizen-id';

/** An invented, valid ID; different for every number below a million. */
export function inventedId(number: number): string {
  const day = String(1 + (Math.floor(number / 999) % 28)).padStart(2, '0');
  const month = String(1 + (Math.floor(number / 27_972) % 12)).padStart(2, '0');
  const first = `3412251966${month}${day}${String(number % 999).padStart(3, '0')}`;
  return first + checkCharacter(first);
}

/** An invented name of three characters, different for every number below 10,000. */
export function inventedName(number: number): string {
  const at = (from: string, index: number) => from[index % from.length]!;
  return (
    at('王李张刘陈杨黄赵吴周', number) +
    at('国建秀玉明德桂春志强', Math.floor(number / 10)) +
    at('英文华海燕永福金凤长', Math.floor(number / 100))
  );
}
