import type { Stage } from './template';

/**
 * At which step of the season a sheet is used, from its title, its name and its file's name, the first that says.
 * The same table is filled twice: 需救助 in autumn, 已救助 in winter; 发放, 花名册 and 公示 come after the money.
 */
export function stageOf(texts: readonly string[], otherwise: Stage): Stage {
  for (const text of texts) {
    const stage = stageIn(text);
    if (stage !== null) return stage;
  }
  return otherwise;
}

function stageIn(text: string): Stage | null {
  const census = /需救助|待救助|需求|摸底|调查|普查|申请/.test(text);
  const paid = /已救助|发放|实发|领取/.test(text);
  if (census && paid) return 'any';
  if (census) return 'census';
  return paid || /花名册|名册|公示/.test(text) ? 'payment' : null;
}
