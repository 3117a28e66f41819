/**
 * How grave a case such as `特困·重灾` is by the policy's lists, the lightest 1: its places in all of them added up. Null
 * where a list that the case should stand in does not name it.
 */
export function rankOfCase(name: string, order: readonly (readonly string[])[]): number | null {
  if (order.length === 0) return null;
  let rank = 1;
  for (const part of name.split('·')) {
    const place = order.map((list) => list.indexOf(part)).find((at) => at >= 0);
    if (place === undefined) return null;
    rank += place;
  }
  return rank;
}
