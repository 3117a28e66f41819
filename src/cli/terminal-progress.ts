import type { Bilingual, Language } from '../core/language';

/** Phases that hosts and the engine name, in words. An unknown phase is shown as it is. */
const PHASES: Readonly<Record<string, Bilingual>> = {
  read: { zh: '读取', en: 'reading' },
  check: { zh: '核查', en: 'checking' },
  write: { zh: '写入', en: 'writing' },
  verify: { zh: '核对写入结果', en: 'verifying' },
};

const EVERY_MS = 100;

/** What long work tells of its progress. */
export type TellsProgress = Pick<TerminalProgress, 'tell' | 'clear'>;

export const SILENT: TellsProgress = { tell: () => undefined, clear: () => undefined };

/** One line on a terminal's stderr, rewritten in place. Silent where stderr is no terminal. */
export class TerminalProgress {
  private shown = 0;
  private drawn = false;

  constructor(
    private readonly language: Language,
    private readonly stream: NodeJS.WriteStream = process.stderr,
  ) {}

  readonly tell = (phase: string, done: number, total: number): void => {
    if (!this.stream.isTTY || Date.now() - this.shown < EVERY_MS) return;
    this.shown = Date.now();
    this.drawn = true;
    const name = PHASES[phase]?.[this.language] ?? phase;
    const share = total > 0 ? ` ${Math.floor((done / total) * 100)}%` : '';
    this.stream.write(`\r\u001b[K${name}${share}`);
  };

  /** Takes the line away, before anything else is printed. */
  clear(): void {
    if (this.drawn) this.stream.write('\r\u001b[K');
    this.drawn = false;
  }
}
