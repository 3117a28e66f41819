/** Columns of a blank form and of a file, told apart by what stands over them. */
export interface ColumnAlignment {
  /** Column of the file by column of the form; null where the file has it no more. Unnamed columns go with their left neighbour. */
  readonly toFile: readonly (number | null)[];
  readonly inserted: readonly number[];
  readonly removed: readonly number[];
  readonly moved: readonly { readonly from: number; readonly to: number }[];
}

/**
 * Pairs columns by name, in order where that is possible. Names that went and came at the same place are one column
 * whose name was changed. `form` and `file` hold the name over each column, '' where it has none.
 */
export function alignColumns(form: readonly string[], file: readonly string[]): ColumnAlignment {
  const paired = inOrder(form, file);
  renamed(form, file, paired);
  const moved = movedColumns(form, file, paired);
  const toFile = withUnnamed(form, file, paired);
  const taken = new Set(toFile);
  return {
    toFile,
    inserted: untilLastName(file).filter((column) => !taken.has(column)),
    removed: untilLastName(form).filter((column) => toFile[column] === null),
    moved,
  };
}

/** Columns up to the last that has a name: blank ones among them are part of the form. */
function untilLastName(names: readonly string[]): readonly number[] {
  return Array.from({ length: names.findLastIndex((name) => name !== '') + 1 }, (_, column) => column);
}

type Pairing = (number | null)[];

/** The longest sequence of names that both have in the same order. */
function inOrder(form: readonly string[], file: readonly string[]): Pairing {
  const longest = Array.from({ length: form.length + 1 }, () => new Uint16Array(file.length + 1));
  for (let i = form.length - 1; i >= 0; i -= 1) {
    for (let j = file.length - 1; j >= 0; j -= 1) {
      const same = form[i] !== '' && form[i] === file[j];
      longest[i]![j] = same ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
    }
  }
  const paired: Pairing = form.map(() => null);
  for (let i = 0, j = 0; i < form.length && j < file.length;) {
    if (form[i] !== '' && form[i] === file[j]) paired[i++] = j++;
    else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return paired;
}

/** A name without a partner takes the unpaired column right of its left neighbour's partner, if the file has no such name. */
function renamed(form: readonly string[], file: readonly string[], paired: Pairing): void {
  for (let column = 0; column < form.length; column += 1) {
    if (form[column] === '' || file.includes(form[column]!)) continue;
    const place = (paired[column - 1] ?? column - 1) + 1;
    const next = paired.slice(column + 1).find((other) => other !== null) ?? file.length;
    if (place < next && !paired.includes(place) && !form.includes(file[place]!)) paired[column] = place;
  }
}

function movedColumns(form: readonly string[], file: readonly string[], paired: Pairing) {
  const moved: { from: number; to: number }[] = [];
  form.forEach((name, from) => {
    if (name === '' || paired[from] !== null) return;
    const to = file.findIndex((other, column) => other === name && !paired.includes(column));
    if (to < 0) return;
    paired[from] = to;
    moved.push({ from, to });
  });
  return moved;
}

function withUnnamed(form: readonly string[], file: readonly string[], paired: Pairing): Pairing {
  let shift = 0;
  return form.map((name, column) => {
    const to = paired[column]!;
    if (to !== null) shift = to - column;
    if (name !== '') return to;
    const beside = column + shift;
    return (file[beside] ?? '') === '' ? beside : null;
  });
}
