import type { AcrossRule, CellRule, FileRule, LedgerRule, RowRule, Rule } from './rule';

export const isCellRule = (rule: Rule): rule is CellRule => rule.scope === 'cell';
export const isRowRule = (rule: Rule): rule is RowRule => rule.scope === 'row';
export const isLedgerRule = (rule: Rule): rule is LedgerRule => rule.scope === 'ledger';
export const isAcrossRule = (rule: Rule): rule is AcrossRule => rule.scope === 'across';
export const isFileRule = (rule: Rule): rule is FileRule => rule.scope === 'file';
