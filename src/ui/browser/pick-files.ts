/** A file the clerk chose, read whole. */
export interface PickedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Asks for one file and reads it; null where the dialogue is closed without a choice. `accept` as in HTML. */
export async function pickFile(accept: string): Promise<PickedBytes | null> {
  const [file] = await pickedFiles(accept, false);
  return file === undefined ? null : { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/**
 * Asks for files by the browser's own dialogue; none where it is closed without a choice. `accept` as in HTML, for
 * example `.xlsx,.csv`. Call it straight from a click: browsers open no dialogue otherwise.
 */
export function pickedFiles(accept: string, several: boolean, folder = false): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.multiple = several;
  input.webkitdirectory = folder;
  input.hidden = true;
  document.body.append(input);
  return new Promise((resolve) => {
    const end = (files: readonly File[]) => {
      input.remove();
      resolve(files);
    };
    input.addEventListener('change', () => end([...(input.files ?? [])]));
    input.addEventListener('cancel', () => end([]));
    input.click();
  });
}
