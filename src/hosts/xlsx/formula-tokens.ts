/** What a formula is made of, as far as finding its references takes. Positions are into the formula text. */
export interface FormulaToken {
  readonly kind: 'text' | 'reference' | 'name' | 'function' | 'number' | 'structured' | 'sign' | 'space';
  readonly text: string;
  /** The sheet written before a reference or name with its `!`, as it stands, '' without. */
  readonly sheet: string;
}

const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`, // 1 text
    String.raw`(?:'(?:[^']|'')*'|[^\s"'()!,;:{}=<>+\-*/^&%#\[\]]*(?:\[[^\[\]"]*\][^\s"'()!,;:{}=<>+\-*/^&%#\[\]]*)?)!`, // 2 sheet
    String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w.(\u00a1-\uffff])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(\u00a1-\uffff])|\$?\d{1,7}:\$?\d{1,7}(?![\w.])`, // 3 reference
    String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`, // 4 number
    String.raw`[A-Za-z_\\\u00a1-\uffff][\w.\\?\u00a1-\uffff]*`, // 5 name or function
    String.raw`#[A-Z][A-Z0-9/_]*[!?]?`, // 6 error value
    String.raw`\[(?:[^\[\]]|\[[^\[\]]*\])*\]`, // 7 structured reference
    String.raw`\s+`, // 8 space, which may mean an intersection
  ]
    .map((part) => `(${part})`)
    .join('|') + '|.',
  'gsu',
);

const FUNCTION = /^\s*\(/;

/** Cuts a formula into tokens; joined, their sheets and texts are the formula again. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let sheet = '';
  for (const match of formula.matchAll(TOKEN)) {
    const [text, , prefix] = match;
    if (prefix !== undefined) {
      sheet += prefix;
      continue;
    }
    tokens.push({ kind: kindOf(match, formula), text, sheet });
    sheet = '';
  }
  return tokens;
}

function kindOf(match: RegExpExecArray, formula: string): FormulaToken['kind'] {
  if (match[1] !== undefined) return 'text';
  if (match[3] !== undefined) return 'reference';
  if (match[4] !== undefined) return 'number';
  if (match[5] !== undefined) return FUNCTION.test(formula.slice(match.index + match[0].length)) ? 'function' : 'name';
  if (match[7] !== undefined) return 'structured';
  return match[8] === undefined ? 'sign' : 'space';
}
