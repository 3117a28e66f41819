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
