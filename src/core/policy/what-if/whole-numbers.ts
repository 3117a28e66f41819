export function greatestDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

/** The x below `modulus` with a·x ≡ 1; a and the modulus have no divisor in common. */
export function inverseOf(a: number, modulus: number): number {
  let [old, rest] = [a % modulus, modulus];
  let [x, next] = [1, 0];
  while (rest !== 0) {
    const quotient = Math.floor(old / rest);
    [old, rest] = [rest, old - quotient * rest];
    [x, next] = [next, x - quotient * next];
  }
  return ((x % modulus) + modulus) % modulus;
}
