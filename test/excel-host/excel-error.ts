/** An error as Excel answers it for one action of a batch. Actions before it have been carried out. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    readonly location: string,
    message = code,
  ) {
    super(message);
  }
}
