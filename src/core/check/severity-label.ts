import type { Severity } from './finding';
import type { Bilingual } from '../language';

/** How a severity is called on every screen and in every report. */
export const SEVERITY_LABEL: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '疑点', en: 'to verify' },
  hint: { zh: '提示', en: 'hint' },
};
