import { useId, useLayoutEffect, useMemo } from 'react';
import { paperCss } from '../paper/paper-css';
import type { Paper } from '../paper/paper';

/**
 * The class that a sheet's rules are for. They go into a style sheet of the page rather than onto two thousand cells,
 * and not into a `<style>`, which a content security policy would have to allow.
 */
export function usePaperCss({ looks, columns }: Paper): string {
  const id = useId();
  const scope = `sheet-${id.replace(/\W/g, '')}`;
  const css = useMemo(() => paperCss(scope, looks, columns), [scope, looks, columns]);
  useLayoutEffect(() => {
    const rules = new CSSStyleSheet();
    rules.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== rules);
    };
  }, [css]);
  return scope;
}
