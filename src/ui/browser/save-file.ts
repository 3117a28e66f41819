/** Long enough for a browser to have taken the bytes over, even one that asks where to first. */
const KEPT = 60_000;

/** Hands a file to the browser as a download. It comes from the page itself: nothing is sent anywhere. */
export function saveFile(content: BlobPart, fileName: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

/** Characters that are turned into bytes at a time. */
const PIECE = 1 << 20;

/** Hands a long text to the browser as a download, with pauses. */
export async function saveText(pieces: readonly string[], fileName: string, type: string): Promise<void> {
  const blobs: Blob[] = [];
  let gathered: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    gathered.push(piece);
    length += piece.length;
    if (length < PIECE) continue;
    blobs.push(new Blob(gathered));
    [gathered, length] = [[], 0];
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  saveFile(new Blob([...blobs, ...gathered]), fileName, type);
}
