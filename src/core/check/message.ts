import type { Finding, Param } from './finding';
import type { Language } from '../language';
import { maskAccount, maskCitizenId, maskPhone } from '../values/mask';
import type { Rule, Sentences } from './rule';

const PLACEHOLDER = /\{([A-Za-z]\w*)\}/g;

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
  if (typeof param !== 'object') return String(param);
  if ('zh' in param) return param[language];
  if (reveal) return param.text;
  if (param.kind === 'citizen-id') return maskCitizenId(param.text);
  return param.kind === 'account' ? maskAccount(param.text) : maskPhone(param.text);
}
