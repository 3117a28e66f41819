import type { Finding, Param } from './finding';
import type { Language } from '../language';
import { maskAccount, maskCitizenId, maskPhone } from '../values/mask';
import { maskNumber, maskText } from '../values/mask-text';
import type { Rule, Sentences } from './rule';

const PLACEHOLDER = /\{([A-Za-z]\w*)\}/g;

const LONGEST_QUOTED = 60;
const QUOTED = 40;

/**
 * The three sentences of a finding: what is wrong, why it matters, what to do. IDs, accounts and phones are masked
 * unless `reveal`. A code or placeholder that the rule does not know is a bug and throws.
 */
export function sentencesOf(rule: Rule, finding: Finding, language: Language, reveal: boolean): Sentences {
  const message = rule.messages[finding.code];
  if (!message) throw new Error(`${rule.id} has no message ${finding.code}`);
  const fill = (sentence: string) =>
    sentence.replace(PLACEHOLDER, (_, name: string) => {
      const param = finding.params[name];
      if (param === undefined) throw new Error(`${rule.id}/${finding.code}: nothing fills {${name}}`);
      return shown(param, language, reveal);
    });
  const [what, why, todo] = message[language];
  return [fill(what), fill(why), fill(todo)];
}

/** The three sentences in one run of text. */
export function messageOf(rule: Rule, finding: Finding, language: Language, reveal: boolean): string {
  return sentencesOf(rule, finding, language, reveal).join(language === 'zh' ? '' : ' ');
}

function shown(param: Param, language: Language, reveal: boolean): string {
  if (reveal) return inFull(param, language);
  if (typeof param === 'number') return maskNumber(param);
  // a cell's words are quoted whatever was typed there, a number in the name column for one
  if (typeof param === 'string') return shortened(maskText(param), language);
  if ('zh' in param) return maskText(param[language]);
  if (param.kind === 'citizen-id') return maskCitizenId(param.text);
  return param.kind === 'account' ? maskAccount(param.text) : maskPhone(param.text);
}

function inFull(param: Param, language: Language): string {
  if (typeof param === 'string') return shortened(param, language);
  if (typeof param !== 'object') return String(param);
  return 'zh' in param ? param[language] : param.text;
}

/** A cell can hold 32,767 characters; a message quotes the beginning. */
function shortened(text: string, language: Language): string {
  if (text.length <= LONGEST_QUOTED) return text;
  const count = language === 'zh' ? `（共 ${text.length} 字）` : ` (${text.length} characters)`;
  return `${text.slice(0, QUOTED)}…${count}`;
}
