import type { Arguments } from './arguments';
import type { TellsProgress } from './terminal-progress';

/** One run of the command line. */
export interface Session {
  readonly args: Arguments;
  readonly progress: TellsProgress;
  /** Prints to standard output, after taking the progress line away. */
  print(text: string): void;
}
