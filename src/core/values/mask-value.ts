import type { CellValue } from '../grid/cell';
import type { FieldKind } from '../ledger/field';
import { maskAccount, maskCitizenId, maskPhone } from './mask';

/** A cell's value as a report may show it: IDs, accounts and phones masked, everything else as it is. */
export function maskValue(kind: FieldKind | null, value: CellValue): CellValue {
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  if (kind === 'citizen-id') return maskCitizenId(String(value));
  if (kind === 'account') return maskAccount(String(value));
  return kind === 'phone' ? maskPhone(String(value)) : value;
}
