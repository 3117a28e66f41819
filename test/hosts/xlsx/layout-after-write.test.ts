import { nodeCompression } from '../../../src/cli/node-compression';
import { compareLayouts } from '../../../src/core/layout/compare-layout';
import { fingerprint } from '../../../src/core/layout/layout-fingerprint';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { formBytes } from '../../core/pristine-form';
import { openSnapshot } from './open-snapshot';

test('values in styled, missing and new places leave the layout as it was', async () => {
  const bytes = await formBytes();
  const opened = await openXlsx(bytes, nodeCompression);
  if (opened.kind === 'refused') throw new Error(opened.refusal.code);
  const edit = (row: number, column: number) => ({
    at: { sheet: '花名册', row, column },
    expect: null,
    value: '王国建',
  });
  const written = await opened.host.write([edit(4, 2), edit(4, 11), edit(30, 3), edit(60, 0)]);
  expect(written.kind).toBe('written');
  const [before, after] = [await openSnapshot(bytes), await openSnapshot(opened.host.bytes())];
  expect(after.sheets[0]!.grid.column(3).value(30)).toBe('王国建');
  expect(compareLayouts(before.layout, after.layout)).toEqual([]);
  expect(fingerprint(after.layout)).toBe(fingerprint(before.layout));
});
