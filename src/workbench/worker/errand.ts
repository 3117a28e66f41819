/** An errand on its way, as the worker sees it. */
export interface Errand<Part> {
  readonly told: (done: number, total: number) => void;
  /** `transfer` is handed over, not copied. */
  readonly part: (part: Part, transfer?: Transferable[]) => void;
  /** Memory of the answer that is handed over with it, not copied. */
  readonly handOver: (memory: Transferable) => void;
  /** The page no longer wants the answer. */
  readonly stopped: () => boolean;
}
