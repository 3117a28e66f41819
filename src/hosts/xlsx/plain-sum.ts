import { parseRange, type Range } from '../../core/grid/address';
import { formulaTokens, type FormulaToken } from './formula-tokens';

/** A formula that does nothing but add: `SUM(K5:K20)`, `K5+K6`, `SUBTOTAL(9,K5:K20)`, and these within each other. */
export type PlainSum =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'cell'; readonly range: Range }
  | { readonly kind: 'range'; readonly range: Range }
  | { readonly kind: 'negative'; readonly of: PlainSum }
  /** Of a cell or range as SUM takes it, where texts count nothing; `visible`: as SUBTOTAL, which passes its like over. */
  | { readonly kind: 'sum'; readonly parts: readonly PlainSum[]; readonly visible: boolean }
  /** Of operands, where a text is an error. */
  | { readonly kind: 'plus'; readonly parts: readonly PlainSum[] };

/** No formula Excel takes is longer (its limit of 8,192 characters) or nested deeper (64 levels). */
const LONGEST = 8192;
const DEEPEST = 64;

/** Null for any other formula, and for one that reads another sheet. */
export function parsePlainSum(formula: string): PlainSum | null {
  if (formula.length > LONGEST) return null;
  const tokens = formulaTokens(formula).filter(({ kind }) => kind !== 'space');
  if (tokens.some(({ sheet }) => sheet !== '')) return null;
  const parser = new SumParser(tokens);
  const sum = parser.sum();
  return sum !== null && parser.atEnd() && sum.kind !== 'range' ? sum : null;
}

class SumParser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  atEnd(): boolean {
    return this.at === this.tokens.length;
  }

  sum(): PlainSum | null {
    const first = this.operand();
    if (first === null) return null;
    const parts = [first];
    for (let sign = this.sign(); sign !== 0; sign = this.sign()) {
      const next = this.operand();
      if (next === null) return null;
      parts.push(sign < 0 ? { kind: 'negative', of: next } : next);
    }
    if (parts.length === 1) return first;
    return parts.some(({ kind }) => kind === 'range') ? null : { kind: 'plus', parts };
  }

  private operand(): PlainSum | null {
    if (this.depth >= DEEPEST) return null;
    this.depth += 1;
    const operand = this.operandWithin();
    this.depth -= 1;
    return operand;
  }

  private operandWithin(): PlainSum | null {
    const token = this.tokens[this.at];
    if (token === undefined) return null;
    this.at += 1;
    if (token.kind === 'number') return { kind: 'number', value: Number(token.text) };
    if (token.kind === 'reference') return this.reference(token.text);
    if (token.kind === 'function') return this.call(token.text.toUpperCase());
    if (token.text === '(') return this.closed(this.sum());
    if (token.text !== '+' && token.text !== '-') return null;
    const of = this.operand();
    return of === null || of.kind === 'range' ? null : token.text === '+' ? of : { kind: 'negative', of };
  }

  private reference(text: string): PlainSum | null {
    const next = this.tokens[this.at + 1];
    const joined = this.takes(':') && next?.kind === 'reference';
    if (joined) this.at += 1;
    const range = parseRange(joined ? `${text}:${next.text}` : text);
    if (range === null) return null;
    return { kind: joined || text.includes(':') ? 'range' : 'cell', range };
  }

  private call(name: string): PlainSum | null {
    if (!this.takes('(') || (name !== 'SUM' && name !== 'SUBTOTAL')) return null;
    if (name === 'SUBTOTAL' && !this.subtotalOfSum()) return null;
    const parts: PlainSum[] = [];
    do {
      const part = this.sum();
      if (part === null) return null;
      parts.push(part);
    } while (this.takes(','));
    if (name === 'SUBTOTAL' && !parts.every(({ kind }) => kind === 'range' || kind === 'cell')) return null;
    return this.closed({ kind: 'sum', parts, visible: name === 'SUBTOTAL' });
  }

  /** 9 and 109 add up; the other numbers count, average … */
  private subtotalOfSum(): boolean {
    const code = this.tokens[this.at]?.text;
    this.at += 1;
    return (code === '9' || code === '109') && this.takes(',');
  }

  private closed(sum: PlainSum | null): PlainSum | null {
    return this.takes(')') ? sum : null;
  }

  private sign(): number {
    if (this.takes('+')) return 1;
    return this.takes('-') ? -1 : 0;
  }

  private takes(text: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || token.text !== text) return false;
    this.at += 1;
    return true;
  }
}
