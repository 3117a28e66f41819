import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core/check/finding';

const useStyles = makeStyles({
  icon: { width: '18px', height: '18px', flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorBrandForeground1 },
  fine: { color: tokens.colorStatusSuccessForeground1 },
  plain: { color: tokens.colorNeutralForeground3 },
  duplicate: { color: tokens.colorPaletteGrapeForeground2 },
  absent: { color: tokens.colorPaletteTealForeground2 },
  glyph: { stroke: tokens.colorNeutralBackground1, fill: 'none', strokeWidth: 1.8, strokeLinecap: 'round' },
  line: { stroke: 'currentColor', fill: 'none', strokeWidth: 1.6, strokeLinecap: 'round' },
});

export type IconKind = Severity | 'fine' | 'plain' | 'duplicate' | 'absent';

/** A shape for each kind, so that it is told without its colour: disc, triangle, square, ring, two sheets, a way out. Said by the words beside it. */
export function SeverityIcon({ kind, className }: { readonly kind: IconKind; readonly className?: string }) {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 18 18" aria-hidden="true" className={mergeClasses(styles.icon, styles[kind], className)}>
      {shape(kind)}
      <path d={GLYPHS[kind]} className={isDrawn(kind) ? styles.line : styles.glyph} />
    </svg>
  );
}

function shape(kind: IconKind) {
  if (kind === 'warning')
    return <path d="M9 1.2 17.3 16a.8.8 0 0 1-.7 1.2H1.4A.8.8 0 0 1 .7 16Z" fill="currentColor" />;
  if (kind === 'hint') return <rect x="1" y="1" width="16" height="16" rx="4" fill="currentColor" />;
  return isDrawn(kind) ? null : <circle cx="9" cy="9" r="8.2" fill="currentColor" />;
}

function isDrawn(kind: IconKind): boolean {
  return kind === 'plain' || kind === 'duplicate' || kind === 'absent';
}

const GLYPHS: Readonly<Record<IconKind, string>> = {
  error: 'M6 6l6 6M12 6l-6 6',
  warning: 'M9 6.4v5M9 14.2v.1',
  hint: 'M9 8v5M9 5v.1',
  fine: 'M5.2 9.3l2.6 2.6 5-5.4',
  plain: 'M9 2a7 7 0 1 0 .01 0',
  duplicate: 'M2 5h9v9H2zM7 4V1.5h9v10h-3',
  absent: 'M8 2H2.5v14H8M7 9h9.5M12.5 5l4 4-4 4',
};
