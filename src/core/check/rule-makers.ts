import type { AcrossRule, CellRule, FileRule, LedgerRule, Message, RowRule, Rule } from './rule';

/**
 * What an author writes of a rule. `Code` is inferred from `messages` alone, so a check that reports a code which
 * `messages` does not define fails to compile.
 */
type Spec<R extends Rule, Defaulted extends keyof R, Code extends string> = Omit<R, 'scope' | 'messages' | Defaulted> &
  Partial<Pick<R, Defaulted>> & { readonly messages: Readonly<Record<Code, Message>> };

export function cellRule<Code extends string>(
  rule: Spec<CellRule<NoInfer<Code>>, 'blanks' | 'ofText' | 'applies', Code>,
): CellRule {
  return { blanks: false, ofText: false, applies: () => true, ...rule, scope: 'cell' };
}

export function rowRule<Code extends string>(rule: Spec<RowRule<NoInfer<Code>>, 'requires', Code>): RowRule {
  return { requires: [], ...rule, scope: 'row' };
}

export function ledgerRule<Code extends string>(rule: Spec<LedgerRule<NoInfer<Code>>, 'requires', Code>): LedgerRule {
  return { requires: [], ...rule, scope: 'ledger' };
}

export function acrossRule<Code extends string>(rule: Spec<AcrossRule<NoInfer<Code>>, 'requires', Code>): AcrossRule {
  return { requires: [], ...rule, scope: 'across' };
}

export function fileRule<Code extends string>(rule: Spec<FileRule<NoInfer<Code>>, 'requires', Code>): FileRule {
  return { requires: [], ...rule, scope: 'file' };
}
