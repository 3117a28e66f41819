import { reduce } from './reducer';
import type { UiAction } from './ui-action';
import type { UiState } from './ui-state';

/** Holds the state for as long as the page lives, so that work under way and the screens see the same one. */
export class Store {
  private readonly listeners = new Set<() => void>();

  constructor(private current: UiState) {}

  readonly state = (): UiState => this.current;

  readonly dispatch = (action: UiAction): void => {
    const next = reduce(this.current, action);
    if (next === this.current) return;
    this.current = next;
    for (const listener of [...this.listeners]) listener();
  };

  /** Tells of every change until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
}
