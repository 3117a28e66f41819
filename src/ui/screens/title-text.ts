/** A rule's title where it stands alone: English ones are written to stand inside a line. */
export function titleText(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}
