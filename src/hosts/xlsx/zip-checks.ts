import type { Refusal } from '../../core/grid/host';
import type { ZipEnd } from './zip-end';
import { partKey, STORED, type ZipEntry } from './zip-entry';
import type { ZipLimits } from './zip-limits';

/** What is wrong with the entries taken together, or null. */
export function checkEntries(entries: readonly ZipEntry[], end: ZipEnd, limits: ZipLimits): Refusal | null {
  return duplicate(entries) ?? overlap(entries, end) ?? oversize(entries, limits);
}

/** Programs differ in which of two equal names they read, so what is checked need not be what Excel shows. */
function duplicate(entries: readonly ZipEntry[]): Refusal | null {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = partKey(name);
    if (seen.has(key)) return { code: 'duplicate-part', params: { part: name } };
    seen.add(key);
  }
  return null;
}

/** Entries that share bytes are how the smallest bombs are made, and no writer makes them. */
function overlap(entries: readonly ZipEntry[], end: ZipEnd): Refusal | null {
  const inOrder = [...entries].sort((a, b) => a.headerStart - b.headerStart);
  for (const [index, entry] of inOrder.entries()) {
    const next = inOrder[index + 1]?.headerStart ?? end.directoryStart;
    if (entry.contentStart + entry.compressedSize > next) return { code: 'damaged-archive', params: {} };
  }
  return null;
}

function oversize(entries: readonly ZipEntry[], limits: ZipLimits): Refusal | null {
  let total = 0;
  for (const entry of entries) {
    const { name: part, method, size, compressedSize } = entry;
    total += size;
    if (size > limits.entryBytes || total > limits.totalBytes) return { code: 'too-large', params: { part } };
    const possible = method === STORED ? size === compressedSize : size <= compressedSize * limits.ratio;
    if (!possible) return { code: 'damaged-part', params: { part } };
  }
  return null;
}
