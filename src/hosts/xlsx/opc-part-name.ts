import type { ZipArchive } from './zip-archive';
import type { ZipEntry } from './zip-entry';

/** The part that holds the relationships of a part (ECMA-376 part 2 §6.5.2.2), '' standing for the package itself. */
export function relationshipsPart(source: string): string {
  const path = source.replaceAll('\\', '/');
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

/**
 * The entry a relationship target names, null where there is none. Targets are URIs relative to the folder of their
 * source part, or absolute; real writers also use backslashes, leave the first slash out, and percent-encode or not.
 */
export function targetEntry(archive: ZipArchive, source: string, target: string): ZipEntry | null {
  const path = target.replaceAll('\\', '/').replace(/[?#].*$/s, '');
  for (const each of [path, percentDecoded(path)]) {
    const entry = archive.entry(resolved(source, each)) ?? archive.entry(resolved('', each));
    if (entry !== null) return entry;
  }
  return null;
}

function resolved(source: string, path: string): string {
  const steps = path.startsWith('/') ? [] : source.split(/[\\/]/).slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function percentDecoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a lone % is a name like any other
  }
}
