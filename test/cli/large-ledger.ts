import { join } from 'node:path';
import { utils, writeFile } from '@e965/xlsx';
import { idOf } from '../invented-numbers';

const HEADER = ['序号', '户主姓名', '身份证号', '村', '家庭人口', '需救助人口', '困难类型', '救助金额', '备注'];
const GROUPS = ['一般困难', '比较困难', '特别困难'];

/** Every 500th household stands there a second time; the amounts are still to be filled. */
export function largeLedger(folder: string, households: number): string {
  const rows = Array.from({ length: households }, (_, index) => {
    const person = index % 500 === 499 ? index - 1 : index;
    const birth = `19${50 + (person % 40)}0${1 + (person % 9)}1${person % 10}`;
    const id = idOf(['341225', '341226', '520625'][person % 3]!, birth, String(person % 1000).padStart(3, '0'));
    const heads = 1 + (person % 5);
    return [
      index + 1,
      `王${'国建秀玉明德桂春'[person % 8]}`,
      id,
      '双庙村',
      heads,
      heads,
      GROUPS[person % 3],
      null,
      null,
    ];
  });
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([HEADER, ...rows]), '台账');
  const path = join(folder, `${households}.xlsx`);
  writeFile(book, path);
  return path;
}
