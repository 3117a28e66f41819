import { useEffect, useState } from 'react';
import { themeInForce, watchTheme } from '../ui/browser/theme-in-force';
import type { Flow } from '../ui/flow/flow';
import { App, type ThemeName } from '../ui/screens/app';
import type { Store } from '../ui/state/store';
import { isOfficeDark } from './office-theme';

interface PaneProps {
  readonly store: Store;
  readonly flow: Flow;
  readonly start: 'open' | 'check';
}

/** The screens in Excel's colours: dark where Office is dark, in high contrast where the machine asks for it. */
export function Pane({ store, flow, start }: PaneProps) {
  const [theme, setTheme] = useState<ThemeName>(themeNow);
  useEffect(() => watchTheme(() => setTheme(themeNow())), []);
  return <App store={store} flow={flow} theme={theme} start={start} />;
}

function themeNow(): ThemeName {
  return themeInForce(isOfficeDark(Office.context.officeTheme));
}
