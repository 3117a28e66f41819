/** Collects planted faults, each with the findings that follow from it, and turns them into A1 once the rows are known. */
export class Truth {
  constructor() {
    this.entries = [];
    this.silent = [];
  }

  /** `cell()` is asked after the sheet is laid out. */
  plant(sheet, cell, rule, severity, note, consequences = []) {
    this.entries.push({ sheet, cell, rule, severity, note, consequences });
  }

  /** Looks like a fault and is none. */
  mustBeSilent(sheet, cell, note) {
    this.silent.push({ sheet, cell, note });
  }

  faults() {
    const at = (cell) => (cell === null ? null : cell());
    return this.entries.map((entry) => ({
      sheet: entry.sheet,
      cell: at(entry.cell),
      rule: entry.rule,
      severity: entry.severity,
      note: entry.note,
      consequences: entry.consequences.map(({ sheet, cell, rule, severity, why }) => ({
        ...{ sheet, cell: at(cell), rule, severity, why },
      })),
    }));
  }

  quiet() {
    return this.silent.map((entry) => ({ ...entry, cell: entry.cell() }));
  }
}
