import type { CalendarDate } from './calendar';
import { parseCitizenId, type Sex } from './citizen-id';
import type { RowCursor } from '../check/rule';

/**
 * Birth date and sex of a household's head after the ID; null where the ID is missing or in doubt. A number of 16
 * digits or more has lost its last ones, among them the one that says the sex.
 */
export function birthOfHead(row: RowCursor): { readonly birth: CalendarDate; readonly sex: Sex } | null {
  const value = row.value('citizenId');
  if (typeof value !== 'string' && (typeof value !== 'number' || value >= 1e15)) return null;
  const parsed = parseCitizenId(String(value));
  return parsed.kind === 'valid' || parsed.kind === 'legacy' ? parsed : null;
}
