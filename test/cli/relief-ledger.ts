import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
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
  return runNode(CLI, ...argv);
}

/** Where the program is at fault it says so in one sentence. */
export const ONE_FAULT = /^程序内部出错（.+），没有写入任何文件。请把这句话告诉软件维护人员。\n$/;

/** The same, with a second thread that gets too little memory to read a large file; the first has all it needs. */
export function withWeakSecondThread(folder: string, ...argv: readonly string[]): Run {
  const preload = join(folder, 'little-memory.cjs');
  writeFileSync(
    preload,
    `const threads = require('node:worker_threads');
    const { Worker } = threads;
    const resourceLimits = { maxOldGenerationSizeMb: 6, maxYoungGenerationSizeMb: 1 };
    threads.Worker = class extends Worker { constructor(file, options) { super(file, { ...options, resourceLimits }); } };`,
  );
  return runNode('--require', preload, CLI, ...argv);
}

function runNode(...argv: readonly string[]): Run {
  const done = spawnSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 1 << 28 });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

export function sample(name: string): string {
  return join(SAMPLES, name);
}

/** A new folder for what a test writes. */
export function scratch(): string {
  return mkdtempSync(join(tmpdir(), 'relief-ledger-'));
}
