import type { Refusal } from '../../core/grid/host';
import { refusalSentence } from '../../core/grid/refusal-sentence';
import type { Store } from '../state/store';
import type { Problem, Work } from '../state/ui-state';
import { inBoth } from '../strings/strings';
import type { Shell } from './shell';

interface Running {
  readonly quiet: boolean;
  readonly ended: Promise<void>;
}

/** Runs one piece of work at a time and turns what goes wrong into a sentence on the screen. */
export class OneAtATime {
  private asked = 0;
  private halted = 0;
  /** Work the clerk asked for that waits for quiet work to end: until it has begun, no other quiet work slips in. */
  private waiting = 0;
  private running: Running | null = null;

  constructor(
    readonly store: Store,
    readonly shell: Shell,
  ) {}

  get busy(): boolean {
    return this.running !== null;
  }

  /** Once nothing is under way. */
  async idle(): Promise<void> {
    while (this.running !== null) await this.running.ended;
  }

  /** Asks the work under way to end at its next slice. */
  stop(): void {
    this.asked += 1;
  }

  /** The same, asked by the clerk. */
  halt(): void {
    this.halted = this.asked;
    this.stop();
  }

  /**
   * Work nobody asked for gives way to work the clerk asks for; else what is under way goes on and this is dropped,
   * unless it is to wait for its turn.
   */
  async run(kind: Work['kind'], options: RunOptions, work: (task: Task) => Promise<void>): Promise<void> {
    const { quiet = false, stoppable = false, waits = false, on = null } = options;
    if (quiet && !waits && this.waiting > 0) return;
    while (this.running !== null) {
      if (!waits && (quiet || !this.running.quiet)) return;
      if (this.running.quiet) this.stop();
      this.waiting += 1;
      await this.running.ended;
      this.waiting -= 1;
    }
    const ended = this.begin({ kind, done: 0, total: 0, stoppable, quiet }, on, work);
    this.running = { quiet, ended };
    await ended;
  }

  private async begin(work: Work, on: Problem['on'], steps: (task: Task) => Promise<void>): Promise<void> {
    const { store } = this;
    const own = ++this.asked;
    store.dispatch({ type: 'work-started', work });
    // whoever called has yet to note that this is running
    await Promise.resolve();
    try {
      await steps({
        told: (done, total) => store.dispatch({ type: 'work-progressed', done, total }),
        stopped: () => this.asked !== own,
        byClerk: () => this.halted === own,
      });
    } catch (error) {
      this.meet(this.problemOf(error, on));
    } finally {
      this.running = null;
      store.dispatch({ type: 'work-ended' });
    }
  }

  readonly meet = (problem: Problem): void => {
    this.store.dispatch({ type: 'problem-met', problem });
  };

  refused(refusal: Refusal, on: Problem['on'] = null): void {
    this.meet({ text: refusalSentence(refusal), on });
  }

  private problemOf(error: unknown, on: Problem['on']): Problem {
    const refusal = this.shell.refusalOf(error);
    if (refusal !== null) return { text: refusalSentence(refusal), on };
    const detail = error instanceof Error ? error.message : String(error);
    return { text: inBoth((words) => words.unknownProblem(detail)), on };
  }
}

interface RunOptions {
  readonly quiet?: boolean;
  readonly stoppable?: boolean;
  readonly waits?: boolean;
  readonly on?: Problem['on'];
}

export interface Task {
  readonly told: (done: number, total: number) => void;
  readonly stopped: () => boolean;
  /** It was the clerk who stopped it, and not other work that needed the place. */
  readonly byClerk: () => boolean;
}
