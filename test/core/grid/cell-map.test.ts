import fc from 'fast-check';
import { CellMap } from '../../../src/core/grid/cell-map';
import { addressKey } from '../../../src/core/grid/edit';

/** Few of them, so that many things are about one cell. */
const address = fc.record({ sheet: fc.constantFrom('甲', '乙'), row: fc.nat(3), column: fc.nat(3) });

test('a cell gives what was put there last, and nothing where nothing was', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ at: address, value: fc.nat() })), fc.array(address), (all, asked) => {
      const cells = new CellMap(all);
      const byKey = new Map(all.map((held) => [addressKey(held.at), held]));
      for (const at of [...asked, ...all.map((held) => held.at)]) expect(cells.get(at)).toBe(byKey.get(addressKey(at)));
    }),
  );
});
