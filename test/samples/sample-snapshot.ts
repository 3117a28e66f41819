import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeCompression } from '../../src/cli/node-compression';
import type { Snapshot } from '../../src/core/grid/host';
import { openXlsx, type XlsxHost } from '../../src/hosts/xlsx/xlsx-host';
import { SAMPLES } from './truth-of';

export async function sampleHost(path: string): Promise<XlsxHost> {
  const opened = await openXlsx(readFileSync(join(SAMPLES, path)), nodeCompression);
  if (opened.kind === 'refused') throw new Error(`${path}: ${opened.refusal.code}`);
  return opened.host;
}

export async function sampleSnapshot(path: string): Promise<Snapshot> {
  return (await sampleHost(path)).read();
}
