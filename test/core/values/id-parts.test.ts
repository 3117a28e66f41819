import { areLike } from '../../../src/core/values/id-likeness';
import { IdParts } from '../../../src/core/values/id-parts';
import { anyAlike } from '../../../src/core/values/like-ids';

const ID = '440524188001010014';

test.each([
  ['440524188001010014', true],
  ['440524188001019999', true],
  ['440524199912310014', true],
  ['999999188012310014', true],
  ['440524199912319999', false],
  ['999999199912319999', false],
  ['440524188001010', true],
  ['999999188001010', true],
  ['', false],
])(`${ID} and %j have two parts in common: %s`, (other, agree) => {
  const parts = IdParts.of([ID, other]);
  expect([parts.agree(0, 1), parts.agree(1, 0)]).toEqual([agree, agree]);
});

test('no ID agrees with none', () => {
  expect(IdParts.of(['', '']).agree(0, 1)).toBe(false);
});

describe('whether any two of a few people are alike', () => {
  const ids = [ID, '341225199912319999', '440524188001010022', '500223197001018888', '440524197505051234'];
  const parts = IdParts.of(ids);
  const read: number[] = [];
  const idOf = (person: number) => {
    read.push(person);
    return ids[person]!;
  };

  test('is found wherever they stand among the others', () => {
    expect(areLike(ids[0]!, ids[2]!)).toBe(true);
    expect(anyAlike([1, 2, 3, 0], parts, idOf)).toBe(true);
    expect(anyAlike([0, 1, 3, 4], parts, idOf)).toBe(false);
    expect(anyAlike([2], parts, idOf)).toBe(false);
    expect(anyAlike([], parts, idOf)).toBe(false);
  });

  test('takes no look at IDs that do not agree in their parts', () => {
    read.length = 0;
    anyAlike([0, 1, 3, 4], parts, idOf);
    expect(read).toEqual([]);
  });
});
