import { parseArgs, type ParseArgsConfig } from 'node:util';
import { z } from 'zod';
import type { Bilingual, Language } from '../core/language';
import { fenFromYuan, type Fen } from '../core/values/money';
import { CannotRun } from './cannot-run';
import { errorCode } from './error-code';

type Format = 'text' | 'json' | 'html';

/** The command line as understood. Money in fen; lists as rule id → files. */
export interface Arguments {
  readonly command: 'check' | 'fill' | 'fix' | 'compare';
  readonly files: readonly string[];
  readonly policy: string | null;
  readonly season: string | null;
  readonly template: string | null;
  readonly figures: ReadonlyMap<string, Fen>;
  readonly budget: Fen | null;
  /** Figures are to be proposed for the budget, in whole so many fen; null where nobody asked. */
  readonly propose: { readonly step: Fen; readonly accept: boolean } | null;
  readonly lists: readonly { readonly kind: string; readonly file: string }[];
  /** File of rule settings. */
  readonly rules: string | null;
  readonly format: Format;
  readonly out: string | null;
  readonly inPlace: boolean;
  readonly safe: boolean;
  readonly working: boolean;
  readonly reveal: boolean;
  readonly language: Language;
}

export type ParsedArguments =
  | { readonly kind: 'run'; readonly args: Arguments }
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'wrong'; readonly sentence: Bilingual; readonly language: Language };

const text = { type: 'string' } as const;
const many = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;
const COMMON = { lang: text, reveal: flag, help: flag } as const;
const MONEY = { policy: text, season: text, figure: many, budget: text, template: text } as const;
const PROPOSAL = { propose: flag, step: text, accept: flag } as const;

/** The options of each command; any other is refused by name rather than ignored. */
const OPTIONS: Record<Arguments['command'], NonNullable<ParseArgsConfig['options']>> = {
  check: { ...COMMON, ...MONEY, list: many, rules: text, format: text, out: text },
  fill: { ...COMMON, ...MONEY, out: text, 'in-place': flag, working: flag, ...PROPOSAL },
  fix: { ...COMMON, template: text, out: text, 'in-place': flag, safe: flag },
  compare: { ...COMMON, format: text, out: text },
};

/** Reads the arguments after `relief-ledger`. Never throws for what a person typed. */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  const language: Language = languageOf(argv);
  const [command, ...rest] = argv;
  if (command === undefined || command === 'help' || argv.includes('--help')) return { kind: 'help', language };
  try {
    if (!isCommand(command)) throw new CannotRun(unknownCommand(command));
    return { kind: 'run', args: readArguments(command, rest, language) };
  } catch (error) {
    if (error instanceof CannotRun) return { kind: 'wrong', sentence: error.sentence, language };
    if (errorCode(error).startsWith('ERR_PARSE_ARGS'))
      return { kind: 'wrong', sentence: optionSentence(String(error)), language };
    throw error;
  }
}

function readArguments(command: Arguments['command'], rest: readonly string[], language: Language): Arguments {
  const parsed = parseArgs({ args: [...rest], options: OPTIONS[command], allowPositionals: true, strict: true });
  const { positionals } = parsed;
  const values = parsed.values as Record<string, string | boolean | string[] | undefined>;
  const one = (name: string) => (values[name] as string | undefined) ?? null;
  const all = (name: string) => (values[name] as string[] | undefined) ?? [];
  return {
    command,
    files: positionals,
    policy: one('policy'),
    season: one('season'),
    template: one('template'),
    figures: new Map(all('figure').map(readFigure)),
    budget: readBudget(one('budget')),
    propose: readProposal(values['propose'] === true, one('step'), values['accept'] === true),
    lists: all('list').map(readList),
    rules: one('rules'),
    format: readFormat(one('format')),
    out: one('out'),
    inPlace: values['in-place'] === true,
    safe: values['safe'] === true,
    working: values['working'] === true,
    reveal: values['reveal'] === true,
    language,
  };
}

function isCommand(command: string): command is Arguments['command'] {
  return Object.hasOwn(OPTIONS, command);
}

function languageOf(argv: readonly string[]): Language {
  const index = argv.indexOf('--lang');
  return argv[index + 1] === 'en' && index >= 0 ? 'en' : argv.includes('--lang=en') ? 'en' : 'zh';
}

const YUAN = z.string().regex(/^\d{1,12}(\.\d{1,2})?$/);

function readYuan(written: string): Fen | null {
  return YUAN.safeParse(written).success ? fenFromYuan(Number(written)) : null;
}

function readBudget(written: string | null): Fen | null {
  if (written === null) return null;
  const fen = readYuan(written);
  if (fen !== null) return fen;
  throw new CannotRun({
    zh: `--budget 后面应写下达资金的元数，例如 --budget 221000；现在写的是“${written}”。`,
    en: `--budget takes the allotted yuan, for example --budget 221000; it says "${written}".`,
  });
}

/** `--step` and `--accept` mean nothing without `--propose`, and are refused rather than passed over. */
function readProposal(propose: boolean, step: string | null, accept: boolean): Arguments['propose'] {
  if (propose && (step === null || ['1', '10', '50'].includes(step))) return { step: Number(step ?? 1) * 100, accept };
  if (!propose && step === null && !accept) return null;
  throw new CannotRun(
    propose
      ? {
          zh: `--step 只能是 1、10 或 50（元），现在写的是“${step}”。`,
          en: `--step must be 1, 10 or 50 (yuan); it says "${step}".`,
        }
      : {
          zh: '--step 和 --accept 要和 --propose 一起用：先按下达资金测算，再决定是否采用。',
          en: '--step and --accept go with --propose: first propose figures for the budget, then accept them.',
        },
  );
}

function readFigure(written: string): readonly [string, Fen] {
  const at = written.lastIndexOf('=');
  const fen = at > 0 ? readYuan(written.slice(at + 1).trim()) : null;
  if (fen !== null) return [written.slice(0, at).trim(), fen];
  throw new CannotRun({
    zh: `--figure 应写成 档次=元，例如 --figure 重点困难户=800；现在写的是“${written}”。`,
    en: `--figure takes NAME=YUAN, for example --figure 重点困难户=800; it says "${written}".`,
  });
}

function readList(written: string): { kind: string; file: string } {
  const at = written.indexOf('=');
  if (at > 0 && at < written.length - 1) return { kind: written.slice(0, at).trim(), file: written.slice(at + 1) };
  throw new CannotRun({
    zh: `--list 应写成 规则=文件，例如 --list absent-resident=外出人员.xlsx；现在写的是“${written}”。`,
    en: `--list takes RULE=FILE, for example --list absent-resident=away.xlsx; it says "${written}".`,
  });
}

function readFormat(written: string | null): Format {
  if (written === null || written === 'text') return 'text';
  if (written === 'json' || written === 'html') return written;
  throw new CannotRun({
    zh: `--format 只能是 text、json 或 html，现在写的是“${written}”。`,
    en: `--format must be text, json or html; it says "${written}".`,
  });
}

function unknownCommand(command: string): Bilingual {
  return {
    zh: `没有“${command}”这个命令，可用 check、fill、fix、compare；加 --help 看用法。`,
    en: `There is no command "${command}"; use check, fill, fix or compare, or --help.`,
  };
}

function optionSentence(reason: string): Bilingual {
  const name = /'(-[^' <]*)/.exec(reason)?.[1] ?? '';
  return {
    zh: `参数 ${name} 这个命令不认识，或者写得不完整；加 --help 看用法。`,
    en: `The option ${name} is unknown to this command or incomplete; see --help.`,
  };
}
