/** Whether Office's own theme is dark; null where it does not say, as in Excel on the web. */
export function isOfficeDark(theme: Office.OfficeTheme | null | undefined): boolean | null {
  const color = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (color === null) return null;
  const [red, green, blue] = color.slice(1).map((part) => parseInt(part, 16));
  // ITU-R BT.601: how bright the eye takes a colour for
  return 0.299 * red! + 0.587 * green! + 0.114 * blue! < 128;
}
