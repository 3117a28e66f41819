/** A piece of a number format: text that is shown as it stands, or a place where something of the value goes. */
export type CodePart =
  | { readonly kind: 'literal'; readonly text: string }
  /** Digits `0`, `#`, `?`, the point, `,`, `%` and `E+`. */
  | { readonly kind: 'digit'; readonly sign: string }
  /** `yyyy`, `m`, `[h]`, `上午/下午`, in lower case. */
  | { readonly kind: 'date'; readonly code: string }
  | { readonly kind: 'general' }
  | { readonly kind: 'text' };

export interface CodeSection {
  readonly parts: readonly CodePart[];
  /** CSS colour that the section gives the value, null for none. */
  readonly color: string | null;
  readonly condition: { readonly operator: string; readonly limit: number } | null;
}

const COLORS: readonly (readonly [RegExp, string])[] = [
  [/^(?:red|红色)$/i, '#ff0000'],
  [/^(?:blue|蓝色)$/i, '#0000ff'],
  [/^(?:green|绿色)$/i, '#00ff00'],
  [/^(?:black|黑色)$/i, '#000000'],
  [/^(?:white|白色)$/i, '#ffffff'],
  [/^(?:yellow|黄色)$/i, '#ffff00'],
  [/^(?:cyan|青色)$/i, '#00ffff'],
  [/^(?:magenta|洋红)$/i, '#ff00ff'],
];

const TOKEN =
  /"([^"]*)"|\\([\s\S])|_[\s\S]|\*[\s\S]|\[([^\]]*)\]|(general|g\/通用格式)|(上午\/下午|am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?|a{3,4}|e(?![+-]))|(E[+-])|([0#?.,%])|(@)|([\s\S])/giy;

/** The sections of a number format (ECMA-376 part 1 §18.8.31), parsed. */
export function parseCode(code: string): readonly CodeSection[] {
  return splitSections(code).map(parseSection);
}

function splitSections(code: string): readonly string[] {
  const sections = [''];
  for (const [piece] of code.matchAll(/"[^"]*"|\\[\s\S]|\[[^\]]*\]|[\s\S]/g)) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

function parseSection(text: string): CodeSection {
  const parts: CodePart[] = [];
  let color: string | null = null;
  let condition: CodeSection['condition'] = null;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null && match[0] !== ''; match = TOKEN.exec(text)) {
    if (match[3] === undefined) parts.push(...partsOf(match));
    else {
      color ??= COLORS.find(([name]) => name.test(match![3]!))?.[1] ?? null;
      condition ??= conditionOf(match[3]);
      parts.push(...bracketed(match[3]));
    }
  }
  return { parts, color, condition };
}

function partsOf([whole, quoted, escaped, , general, date, exponent, digit, text, other]: RegExpExecArray) {
  const literal = quoted ?? escaped ?? other;
  const parts: CodePart[] = [];
  if (literal !== undefined) parts.push({ kind: 'literal', text: literal });
  else if (general !== undefined) parts.push({ kind: 'general' });
  else if (date !== undefined) parts.push({ kind: 'date', code: date.toLowerCase() });
  else if (exponent ?? digit) parts.push({ kind: 'digit', sign: exponent ?? digit! });
  else if (text !== undefined) parts.push({ kind: 'text' });
  // a space as wide as a sign, which in a proportional font is about a space
  else if (whole.startsWith('_')) parts.push({ kind: 'literal', text: ' ' });
  return parts;
}

function bracketed(inside: string): readonly CodePart[] {
  if (/^(?:h+|m+|s+)$/i.test(inside)) return [{ kind: 'date', code: `[${inside.toLowerCase()}]` }];
  const currency = /^\$([^-]+)(?:-|$)/.exec(inside);
  return currency ? [{ kind: 'literal', text: currency[1]! }] : [];
}

function conditionOf(inside: string): CodeSection['condition'] {
  const found = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/.exec(inside);
  return found ? { operator: found[1]!, limit: Number(found[2]) } : null;
}
