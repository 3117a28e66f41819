import { nodeCompression } from '../../../src/cli/node-compression';
import type { Snapshot } from '../../../src/core/grid/host';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';

/** What the host reads from the bytes of a workbook; throws where it refuses them. */
export async function openSnapshot(bytes: Uint8Array): Promise<Snapshot> {
  const opened = await openXlsx(bytes, nodeCompression);
  if (opened.kind === 'refused') throw new Error(JSON.stringify(opened.refusal));
  return opened.host.read();
}
