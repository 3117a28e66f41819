import { existsSync } from 'node:fs';
import type { Template } from '../core/ledger/template';
import { parseTemplate } from '../core/ledger/template-schema';
import { TEMPLATES } from '../templates/catalogue';
import { CannotRun } from './cannot-run';
import { readJson } from './json-file';

/** All templates, or the one after `--template`: by id, or from a JSON file. */
export function chosenTemplates(named: string | null): readonly Template[] {
  if (named === null) return TEMPLATES;
  const shipped = TEMPLATES.find((template) => template.id === named);
  return [shipped ?? templateFromFile(named)];
}

function templateFromFile(path: string): Template {
  if (!existsSync(path)) {
    const ids = TEMPLATES.map((template) => template.id);
    throw new CannotRun({
      zh: `没有“${path}”这种表式，自带的有 ${ids.join('、')}；也可以写一个表式 .json 文件的路径。`,
      en: `There is no template "${path}"; shipped are ${ids.join(', ')}, or name a template .json file.`,
    });
  }
  const parsed = parseTemplate(readJson(path));
  if (parsed.ok) return parsed.template;
  const lines = (language: 'zh' | 'en') =>
    parsed.problems.map(({ path: at, message }) => `${at}：${message[language]}`);
  throw new CannotRun({
    zh: `表式文件“${path}”不能用：${lines('zh').join('；')}。`,
    en: `The template file "${path}" cannot be used: ${lines('en').join('; ')}.`,
  });
}
