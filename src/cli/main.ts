import { parseArguments } from './arguments';
import { CannotRun } from './cannot-run';
import { answerBeside, isBeside } from './check-beside';
import { runCheck } from './check-command';
import { runCompare } from './compare-command';
import { runFill } from './fill-command';
import { runFix } from './fix-command';
import type { Session } from './session';
import { TerminalProgress } from './terminal-progress';
import { USAGE } from './usage';

const COMMANDS = { check: runCheck, compare: runCompare, fill: runFill, fix: runFix } as const;

/** 0 no errors, 1 errors found, 2 could not run. One sentence for whatever went wrong; never a stack trace. */
async function main(argv: readonly string[]): Promise<number> {
  const parsed = parseArguments(argv);
  if (parsed.kind === 'help') {
    process.stdout.write(USAGE[parsed.language]);
    return 0;
  }
  if (parsed.kind === 'wrong') return giveUp(parsed.sentence[parsed.language]);
  const { args } = parsed;
  const progress = new TerminalProgress(args.language);
  const session: Session = { args, progress, print: (text) => printAfter(progress, text) };
  try {
    return await COMMANDS[args.command](session);
  } catch (error) {
    progress.clear();
    return giveUp(error instanceof CannotRun ? error.sentence[args.language] : ourFault(error)[args.language]);
  }
}

function printAfter(progress: TerminalProgress, text: string): void {
  progress.clear();
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

function giveUp(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

/** A bug: the message may quote a cell, so only the kind of error and where in the code it arose are shown. */
function ourFault(error: unknown): { zh: string; en: string } {
  const kind = error instanceof Error ? error.name : typeof error;
  const where = error instanceof Error ? (/at (?:async )?([\w.$<>]+)/.exec(error.stack ?? '')?.[1] ?? '') : '';
  return {
    zh: `程序内部出错（${kind} ${where}），没有写入任何文件。请把这句话告诉软件维护人员。`,
    en: `A fault inside the program (${kind} ${where}); no file was written. Please pass this sentence on to its makers.`,
  };
}

function start(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // `relief-ledger check … | head` closes the pipe early: that is the reader's choice, not a failure
    if (error.code !== 'EPIPE') throw error;
  });
  void main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}

if (isBeside()) void answerBeside();
else start();
