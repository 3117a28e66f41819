import type { Refusal } from '../../core/grid/host';

/** Thrown inside the host when Excel does not do what it was asked; it leaves the host as a refusal. */
export class ExcelFailure extends Error {
  constructor(readonly refusal: Refusal) {
    super([refusal.code, ...Object.values(refusal.params)].join(' '));
  }
}

/** By the codes of Office.js; its messages are in the language of Office and change. */
const CODES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  AccessDenied: 'access-denied',
  WriteNotSupportedWhenModalDialogOpen: 'cell-edit-mode',
  ItemNotFound: 'item-not-found',
  InvalidBinding: 'item-not-found',
  InsertDeleteConflict: 'insert-delete-conflict',
  FilteredRangeConflict: 'filtered-range-conflict',
  RequestPayloadSizeLimitExceeded: 'request-too-large',
  ResponsePayloadSizeLimitExceeded: 'response-too-large',
};

/** Of a whole request, where the client knows only the number: it then says GeneralException. */
const CELL_EDIT = '5004';

/** The refusal for whatever Office.js threw. A bug of ours is no refusal and is thrown on. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof ExcelFailure) return error.refusal;
  const code = codeOf(error);
  if (code === null) throw error;
  const known = CODES[code];
  return known === undefined ? { code: 'excel-failed', params: { code } } : { code: known, params: {} };
}

export function isPayloadTooLarge(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'RequestPayloadSizeLimitExceeded' || code === 'ResponsePayloadSizeLimitExceeded';
}

function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('message' in error)) return null;
  if (typeof error.code !== 'string') return null;
  return String(error.message).includes(CELL_EDIT) ? 'InvalidOperationInCellEditMode' : error.code;
}
