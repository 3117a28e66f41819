/** A file the clerk chose, read whole. */
export interface PickedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Asks for files by the browser's own dialogue; none where it is closed without a choice. `accept` as in HTML, for
 * example `.xlsx,.csv`. Call it straight from a click: browsers open no dialogue otherwise.
 */
export async function pickFiles(accept: string, several: boolean): Promise<readonly PickedBytes[]> {
  const files = await chooseFiles(accept, several);
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) })));
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

function chooseFiles(accept: string, several: boolean): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.multiple = several;
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
