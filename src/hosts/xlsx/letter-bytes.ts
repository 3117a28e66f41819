/** Letters that names of elements and attributes are made of, as bytes of UTF-8. */
export const C = 99;
export const F = 102;
export const H = 104;
export const I = 105;
export const O = 111;
export const R = 114;
export const S = 115;
export const T = 116;
export const V = 118;
export const W = 119;
