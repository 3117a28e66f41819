/** The code of a system error (`ENOENT`, `ERR_PARSE_ARGS_…`), '' where it has none. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
