/** Holds a state for as long as the page lives, so that work under way and the screens see the same one. */
export class StateHolder<State, Action> {
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly reduce: (state: State, action: Action) => State,
    private current: State,
  ) {}

  readonly state = (): State => this.current;

  readonly dispatch = (action: Action): void => {
    const next = this.reduce(this.current, action);
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
