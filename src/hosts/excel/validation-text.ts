/** The source of a list as the file writes it: `"甲,乙"` or `字典!$A$1:$A$4`; null for any other rule. */
export function listSource(rule: Excel.DataValidationRule | null): string | null {
  const source: unknown = rule?.list?.source;
  if (typeof source !== 'string') return null;
  return source.startsWith('=') ? source.slice(1) : `"${source}"`;
}

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  textLength: 'textLength',
  date: 'date',
  time: 'time',
};

/** What a validation says, in the words of the file host: one line per thing said. */
export function validationText({ rule, ignoreBlanks, errorAlert, prompt }: Excel.DataValidation): string {
  const options = [
    ...(ignoreBlanks ? ['allowBlank=1'] : []),
    ...stated('error', errorAlert.message),
    ...(!errorAlert.style || errorAlert.style === 'Stop' ? [] : [`errorStyle=${errorAlert.style.toLowerCase()}`]),
    ...stated('errorTitle', errorAlert.title),
    ...stated('prompt', prompt.message),
    ...stated('promptTitle', prompt.title),
    ...(errorAlert.showAlert === false ? [] : ['showErrorMessage=1']),
    ...(prompt.showPrompt === false ? [] : ['showInputMessage=1']),
  ];
  return [...ruleLines(rule), ...options].join('\n');
}

function stated(name: string, text: string | undefined): readonly string[] {
  return text ? [`${name}=${text}`] : [];
}

function ruleLines(rule: Excel.DataValidationRule): readonly string[] {
  const source = listSource(rule);
  if (source !== null) return ['type=list', `formula1=${source}`];
  if (rule.custom) return ['type=custom', `formula1=${plain(rule.custom.formula)}`];
  for (const [name, basic] of Object.entries(rule)) {
    const type = TYPES[name];
    if (type !== undefined && isBasic(basic)) return [`type=${type}`, ...limits(basic)];
  }
  return [`type=${Object.keys(rule).join()}`];
}

interface Basic {
  readonly formula1: unknown;
  readonly formula2?: unknown;
  readonly operator: string;
}

function isBasic(rule: unknown): rule is Basic {
  return typeof rule === 'object' && rule !== null && 'formula1' in rule && 'operator' in rule;
}

function limits({ formula1, formula2, operator }: Basic): readonly string[] {
  const word = operator.charAt(0).toLowerCase() + operator.slice(1);
  return [
    `formula1=${plain(formula1)}`,
    ...(formula2 === undefined || formula2 === '' ? [] : [`formula2=${plain(formula2)}`]),
    ...(word === 'between' ? [] : [`operator=${word}`]),
  ];
}

function plain(formula: unknown): string {
  return String(formula).replace(/^=/, '');
}
