import type { Fen } from '../../values/money';

/**
 * The one figure that every case gets 平均发放, null where they differ. Two cases at least, all of one unit: a figure per
 * head and one per household are never the same.
 */
export function equalForAll(cases: readonly { readonly figure: Fen; readonly per: string }[]): Fen | null {
  const [first, ...others] = cases;
  if (first === undefined || others.length === 0) return null;
  return others.every(({ figure, per }) => figure === first.figure && per === first.per) ? first.figure : null;
}
