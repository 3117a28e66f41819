import { assignColumns, type Assignment } from './assign-columns';
import type { Field } from './field';
import type { HeaderBlock } from './header-block';
import { headerKey } from './header-text';
import { HeaderVocabulary } from './header-vocabulary';
import type { Template } from './template';

/** A template chosen for a header, with the columns found. */
export interface TemplateMatch {
  readonly template: Template;
  readonly columns: readonly Assignment[];
}

/** Agreement from which a form is taken to be the template: about a third of the columns may be missing or added. */
const AGREEMENT = 0.75;
const TITLE_BONUS = 0.1;
/** Columns that every form has or may have; they tell none from another. */
const COMMON: ReadonlySet<Field> = new Set<Field>(['serial', 'remark']);

/**
 * The template a header belongs to, by its columns, wherever they stand, and by the words of its title. A sheet of
 * people that no form describes goes to the template that is a `fallback`. Null where the sheet is no ledger.
 */
export function matchTemplate(block: HeaderBlock, title: string, templates: readonly Template[]): TemplateMatch | null {
  let best: { match: TemplateMatch; score: number } | null = null;
  for (const template of templates) {
    const match = { template, columns: assignColumns(block.paths, vocabularyOf(template)) };
    const score = scoreOf(match, title, templates.length === 1);
    if (score > (best?.score ?? 0)) best = { match, score };
  }
  return best && best.match;
}

const VOCABULARIES = new WeakMap<Template, HeaderVocabulary>();

/** Made once per template: a folder of workbooks has hundreds of sheets to match. */
function vocabularyOf(template: Template): HeaderVocabulary {
  let vocabulary = VOCABULARIES.get(template);
  if (vocabulary === undefined) VOCABULARIES.set(template, (vocabulary = new HeaderVocabulary([template])));
  return vocabulary;
}

/** 0 where the sheet cannot be the template's; a fallback scores just enough to win where nothing else does. */
function scoreOf({ template, columns }: TemplateMatch, title: string, only: boolean): number {
  if (!holdsPeople(template, columns)) return 0;
  if (template.fallback) return Number.MIN_VALUE;
  const words = template.titleWords.some((word) => headerKey(title).includes(headerKey(word)));
  const score = agreement(template, columns) + (words ? TITLE_BONUS : 0);
  // A template asked for by name is taken at the clerk's word.
  return score >= AGREEMENT || only ? score : 0;
}

/** A name, an ID and one more known column make a ledger; a template without one of the first two asks for what it has. */
function holdsPeople(template: Template, columns: readonly Assignment[]): boolean {
  const found = new Set(columns.map((column) => column.field));
  const own = new Set(template.columns.map((column) => column.field));
  const keys = (['name', 'citizenId'] as const).filter((field) => template.fallback || own.has(field));
  const more = columns.filter(({ field }) => field !== 'serial' && !keys.some((key) => key === field));
  if (!keys.every((field) => found.has(field)) || more.length === 0) return false;
  return keys.length === 2 || agreement(template, columns) >= AGREEMENT;
}

/** Twice the shared columns over all columns of both (Dice), 0 to 1. */
function agreement(template: Template, columns: readonly Assignment[]): number {
  const own = new Set(template.columns.map((column) => column.field).filter((field) => !COMMON.has(field)));
  const found = columns.map((column) => column.field).filter((field) => !COMMON.has(field));
  const shared = found.filter((field) => own.has(field)).length;
  return (2 * shared) / Math.max(1, own.size + found.length);
}
