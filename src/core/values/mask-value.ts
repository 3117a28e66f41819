import type { CellValue } from '../grid/cell';
import type { FieldKind } from '../ledger/field';
import { maskAccount, maskCitizenId, maskPhone } from './mask';
import { maskNumber, maskText } from './mask-text';

/** A cell's value as a report may show it: IDs, accounts and phones masked in any column, the rest as it is. */
export function maskValue(kind: FieldKind | null, value: CellValue): CellValue {
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  if (kind === 'citizen-id') return maskCitizenId(String(value));
  if (kind === 'account') return maskAccount(String(value));
  if (kind === 'phone') return maskPhone(String(value));
  if (typeof value === 'string') return maskText(value);
  const masked = maskNumber(value);
  return masked === String(value) ? value : masked;
}
