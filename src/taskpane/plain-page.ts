import type { Bilingual } from '../core/language';

/** A page of one sentence, for where the screens cannot run. Both languages, since nothing is known of the reader. */
export function plainPage(root: HTMLElement, { zh, en }: Bilingual): void {
  const lines = [
    ['zh-CN', zh],
    ['en', en],
  ].map(([language, text]) => {
    const line = document.createElement('p');
    line.lang = language!;
    line.textContent = text!;
    return line;
  });
  const page = document.createElement('main');
  page.className = 'plain-page';
  page.append(...lines);
  root.replaceChildren(page);
}
