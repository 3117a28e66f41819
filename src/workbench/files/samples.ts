import type { Bilingual } from '../../core/language';
import clean from '../../../assets/samples/t1-clean.xlsx';
import faulty from '../../../assets/samples/t15-faulty.xlsx';
import fill from '../../../assets/samples/zitong.xlsx';
import { inBoth } from '../../ui/strings/strings';
import type { BookFile } from './book-file';

/** A ledger of invented people to try things on; it is part of the page, so it needs no network. */
export interface Sample {
  readonly file: string;
  readonly title: Bilingual;
  /** `data:…;base64,…` */
  readonly content: string;
}

export const SAMPLES: readonly Sample[] = [
  { file: '样例-花名册.xlsx', title: inBoth((words) => words.sampleFaulty), content: faulty },
  { file: '样例-待填金额.xlsx', title: inBoth((words) => words.sampleFill), content: fill },
  { file: '样例-一览表.xlsx', title: inBoth((words) => words.sampleClean), content: clean },
];

export function sampleBook({ file, content }: Sample): BookFile {
  const binary = atob(content.slice(content.indexOf(',') + 1));
  return { path: file, bytes: Uint8Array.from(binary, (character) => character.charCodeAt(0)), handle: null };
}
