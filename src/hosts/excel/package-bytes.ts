import { ExcelFailure } from './excel-failure';

/**
 * The workbook as the .xlsx package it would now be saved as. It holds what the Excel API does not tell at a reasonable
 * price (borders, print set-up, widths in characters, the digits of long numbers), so a comparison with a blank template
 * reads this. Excel makes a copy of the file for it: seconds for a large one, so no ordinary check asks.
 */
export async function packageBytes(office: typeof Office): Promise<Uint8Array> {
  const file = await answered<Office.File>((done) =>
    office.context.document.getFileAsync(office.FileType.Compressed, {}, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let filled = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await answered<Office.Slice>((done) => file.getSliceAsync(index, done));
      const part = bytesOf(slice.data);
      bytes.set(part, filled);
      filled += part.length;
    }
    return bytes;
  } finally {
    // Excel keeps two such copies at most and refuses a third.
    await new Promise<void>((closed) => file.closeAsync(() => closed()));
  }
}

/** Excel gives bytes as an array, some platforms as base64. */
function bytesOf(content: unknown): Uint8Array {
  if (typeof content === 'string') return Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  if (Array.isArray(content) || content instanceof Uint8Array) return Uint8Array.from(content);
  throw new ExcelFailure({ code: 'excel-failed', params: { step: 'slice' } });
}

function answered<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      // The enumeration's values are lower-case words; reading it from the namespace would need the client loaded.
      if (String(result.status) === 'succeeded') resolve(result.value);
      else reject(new ExcelFailure({ code: 'excel-failed', params: { code: result.error.code } }));
    });
  });
}
