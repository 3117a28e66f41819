/** Where each row begins, and where the last one ends. Heights not measured yet are estimated. */
export function offsetsOf(count: number, heightOf: (index: number) => number): Float64Array {
  const offsets = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) offsets[index + 1] = offsets[index]! + heightOf(index);
  return offsets;
}

/** The rows that touch the stretch between two heights, with a few more on either side: first and one past the last. */
export function rowsBetween(offsets: Float64Array, top: number, bottom: number, spare: number): [number, number] {
  const count = offsets.length - 1;
  const first = Math.max(rowAt(offsets, top) - spare, 0);
  const last = Math.min(rowAt(offsets, bottom) + 1 + spare, count);
  return [Math.min(first, count), last];
}

/** The row that stands at a height, by halving. */
function rowAt(offsets: Float64Array, height: number): number {
  let low = 0;
  let high = Math.max(offsets.length - 2, 0);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle]! <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}
