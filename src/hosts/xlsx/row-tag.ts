import { C, H, O, R, S, W } from './letter-bytes';
import { TagAttributes } from './tag-attributes';
import { GREATER, SLASH } from './xml-bytes';

export const ROW_END_LENGTH = 6;

/** Whether `</row>` stands at `at`, as it ends nearly every row of nearly every writer. */
export function isRowEnd(b: Uint8Array, at: number): boolean {
  return b[at + 1] === SLASH && b[at + 2] === R && b[at + 3] === O && b[at + 4] === W && b[at + 5] === GREATER;
}

/** What a `<row>` says of itself (ECMA-376 part 1 §18.3.1.73). Its fields hold until the next is read. */
export class RowTag {
  /** 0-based, -1 where it does not say. */
  row = -1;
  /** In points where it is custom, else null. */
  height: number | null = null;
  hidden = false;
  /** The row's own style where it holds (`customFormat`), else null. */
  style: number | null = null;
  private readonly attributes = new TagAttributes();

  read(bytes: Uint8Array, at: number): void {
    const { attributes } = this;
    this.row = -1;
    this.hidden = false;
    let height = NaN;
    let style = 0;
    let customHeight = false;
    let customFormat = false;
    attributes.begin(bytes, at);
    while (attributes.next()) {
      const first = bytes[attributes.nameStart];
      if (first === R && attributes.isNamed('r')) this.row = attributes.whole() - 1;
      else if (first === S && attributes.isNamed('s')) style = attributes.whole();
      else if (first === H && attributes.isNamed('ht')) height = Number(attributes.text());
      else if (first === H && attributes.isNamed('hidden')) this.hidden = attributes.flag();
      else if (first === C && attributes.isNamed('customHeight')) customHeight = attributes.flag();
      else if (first === C && attributes.isNamed('customFormat')) customFormat = attributes.flag();
    }
    if (this.row < 0) this.row = -1;
    this.height = customHeight && !Number.isNaN(height) ? height : null;
    this.style = customFormat && style >= 0 ? style : null;
  }
}
