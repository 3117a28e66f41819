/**
 * The name of a workbook by its address: a path on Windows, or a URL in which it is escaped. A workbook that was never
 * saved has no address; `unnamed` stands for it.
 */
export function fileNameOf(address: string | null | undefined, unnamed: string): string {
  const path = (address ?? '').split(/[?#]/)[0]!;
  const last = path.split(/[\\/]/).at(-1) ?? '';
  return unescaped(last) || unnamed;
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a file may really be called 100%.xlsx
  }
}
