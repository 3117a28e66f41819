import { fenFromYuan, type Fen } from '../../core/values/money';

/** Thousands may be set off by commas; blank is no figure. */
export function readYuan(text: string): Fen | null | 'no amount' {
  const plain = text.replace(/[,，\s]/g, '');
  if (plain === '') return null;
  if (!/^\d{1,12}(\.\d{1,2})?$/.test(plain)) return 'no amount';
  return fenFromYuan(Number(plain)) ?? 'no amount';
}
