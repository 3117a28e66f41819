import type { Fen } from '../values/money';
import type { Figures } from './standard';

/** Passes the clerk's figures on and remembers which were asked for: those that decide a household's amount. */
export class AskedFigures implements Figures {
  private readonly names = new Set<string>();

  constructor(private readonly figures: Figures) {}

  get(name: string): Fen | undefined {
    this.names.add(name);
    return this.figures.get(name);
  }

  get asked(): readonly string[] {
    return [...this.names];
  }
}
