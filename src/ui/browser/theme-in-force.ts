import type { ThemeName } from '../screens/app';

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** The theme that fits the machine's settings now; `dark` is known better where the page lives in a program with a theme of its own. */
export function themeInForce(dark: boolean | null = null): ThemeName {
  if (matchMedia(FORCED).matches) return 'high-contrast';
  return (dark ?? matchMedia(DARK).matches) ? 'dark' : 'light';
}

/** Tells when the machine's settings change. */
export function watchTheme(changed: () => void): void {
  for (const query of [FORCED, DARK]) matchMedia(query).addEventListener('change', changed);
}
