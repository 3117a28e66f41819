import { fieldKind, FIELDS, type Field } from './field';
import { HEADER_SYNONYMS } from './header-synonyms';
import { headerKey, headerStem } from './header-text';
import { fieldInUnit } from './header-unit';
import type { Template } from './template';

/** A field that a header may stand for; of two claims on one field or one column, the lower rank is the better. */
interface HeaderClaim {
  readonly field: Field;
  readonly rank: number;
}

/** A parent over several columns, reduced to what it says about them. */
const MONEY = '救助金额';
const CARD = '一卡折通';
const PEOPLE = /人口|人数/;
const CARD_FIELDS: ReadonlySet<Field> = new Set<Field>(['bank', 'holder', 'account', 'bankAddress']);

const JOINED = 1_000;
const LEAF = 2_000;
const STRANGE_PARENT = 4_000;
const SECOND_CHOICE = 8_000;

/** Header texts and the fields they stand for: a template's own first, then the names in general use. */
export class HeaderVocabulary {
  private readonly claims = new Map<string, HeaderClaim[]>();

  constructor(templates: readonly Template[]) {
    for (const template of templates) {
      for (const column of template.columns)
        column.headers.forEach((text, order) => this.learn(column.field, text, order));
    }
    for (const field of Object.keys(FIELDS) as Field[]) {
      HEADER_SYNONYMS[field]?.forEach((text, order) => this.learn(field, text, order + 50));
    }
  }

  /** True where a single header cell could head, or stand over, a known column. */
  knows(text: string): boolean {
    if (text.length > 80) return false;
    const key = headerKey(text);
    return this.claims.has(key) || this.claims.has(headerStem(text)) || (key.length <= 12 && parentWord(key) !== key);
  }

  /** Fields a column may stand for, given its header cells from top to bottom. */
  read(path: readonly string[]): readonly HeaderClaim[] {
    const parts = path.filter((part) => headerKey(part) !== '');
    const found: HeaderClaim[] = [];
    const take = (key: string, tier: number, keep: (field: Field) => boolean = () => true) => {
      for (const claim of this.claims.get(key) ?? []) {
        const field = fieldInUnit(claim.field, path);
        if (field && keep(field)) found.push({ field, rank: claim.rank + tier });
      }
    };
    if (parts.length > 0) this.readParts(parts, take);
    return found.concat(secondChoices(found, parts));
  }

  private readParts(
    parts: readonly string[],
    take: (key: string, tier: number, keep?: (field: Field) => boolean) => void,
  ): void {
    const keys = parts.map(headerKey);
    const leaf = keys.at(-1)!;
    if (keys.length === 1) {
      take(leaf, 0);
      take(headerStem(parts[0]!), LEAF);
      return;
    }
    const parent = parentWord(keys.at(-2)!);
    take(`${parent}/${leaf}`, 0);
    take(`${parentWord(keys[0]!)}/${leaf}`, 1);
    take(keys.join(''), JOINED);
    if (PEOPLE.test(parent) && /^(合计|小计|总数|总人数)$/.test(leaf)) return take(keys.at(-2)!, JOINED);
    const tier = /成员|监护|代领|子女|配偶/.test(parent) ? STRANGE_PARENT : LEAF;
    take(leaf, tier, (field) => fitsParent(field, parent));
    take(headerStem(parts.at(-1)!), tier + 1, (field) => fitsParent(field, parent));
  }

  private learn(field: Field, text: string, order: number): void {
    const parts = text.split('/').map(headerKey);
    const leaf = parts.at(-1)!;
    if (parts.length === 1) this.add(leaf, { field, rank: order });
    else {
      this.add(`${parentWord(parts.at(-2)!)}/${leaf}`, { field, rank: order });
      this.add(parts.join(''), { field, rank: order });
    }
  }

  private add(key: string, claim: HeaderClaim): void {
    const known = this.claims.get(key);
    if (!known) this.claims.set(key, [claim]);
    else if (!known.some((other) => other.field === claim.field)) known.push(claim);
  }
}

/** What a parent says about the columns under it, whatever its exact words. */
function parentWord(key: string): string {
  if (PEOPLE.test(key)) return key;
  if (/一卡|一折|社保卡|开户|银行|账户|账号/.test(key)) return CARD;
  return /金额|资金|救助款|补助款|发放标准|救助标准/.test(key) ? MONEY : key;
}

function fitsParent(field: Field, parent: string): boolean {
  if (parent === CARD) return CARD_FIELDS.has(field);
  const kind = fieldKind(field);
  if (PEOPLE.test(parent)) return kind === 'count';
  if (parent !== MONEY) return true;
  return kind === 'amount' || kind === 'quantity' || field === 'payment' || field === 'neededCount';
}

/** 发放金额 is the amount, unless another column is the approved amount: then it is what was paid, and 口粮补助金额 a part. */
function secondChoices(found: readonly HeaderClaim[], parts: readonly string[]): readonly HeaderClaim[] {
  const leaf = parts.at(-1) ?? '';
  const field = /发/.test(leaf) ? 'paidAmount' : /^口粮/.test(leaf) ? 'grainAmount' : null;
  if (field === null) return [];
  return found
    .filter((claim) => claim.field === 'amount')
    .map((claim) => ({ field, rank: claim.rank + SECOND_CHOICE }));
}
