import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const CLI = resolve(__dirname, '../../.cache/dist/cli.js');
const SAMPLES = resolve(__dirname, '../../assets/samples');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line as a user would. */
export function reliefLedger(...argv: readonly string[]): Run {
  const done = spawnSync(process.execPath, [CLI, ...argv], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

export function sample(name: string): string {
  return join(SAMPLES, name);
}

/** A new folder for what a test writes. */
export function scratch(): string {
  return mkdtempSync(join(tmpdir(), 'relief-ledger-'));
}
