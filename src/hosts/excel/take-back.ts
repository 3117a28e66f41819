import type { CellEdit } from '../../core/grid/edit';
import type { LeftBehind } from '../../core/grid/host';
import { askAll, type Ask } from './ask';
import { rangeIn } from './range-place';
import { calmExcel, firstOf, typedBack, type Sent } from './write-block';
import { NOTHING_LEFT } from './write-journal';
import { areaOfRun, holds } from './write-targets';

const ATTEMPTS = 3;

/**
 * Gives the cells of a failed write back what they held: reads which edits stand, writes those back, and looks again.
 * A cell that somebody has changed since is left to them. What cannot be taken back is said.
 */
export async function takeBack(context: Excel.RequestContext, sent: readonly Sent[]): Promise<LeftBehind> {
  let left = unread(sent);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      const standing = await standingEdits(context, sent);
      left = {
        landed: standing.flatMap(({ rows, sent: { target } }) => rows.map((at) => target.edits[at]!)),
        unsure: [],
      };
      if (standing.length === 0) return NOTHING_LEFT;
      await writeBack(context, standing);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
    }
  }
  return left;
}

/** What is known without reading: what Excel has answered stands, of the rest nobody knows. */
function unread(sent: readonly Sent[]): LeftBehind {
  const editsOf = (some: readonly Sent[]) =>
    some.flatMap(({ target }) => target.edits.filter((edit): edit is CellEdit => edit !== null));
  return {
    landed: editsOf(sent.filter(({ before }) => before !== null)),
    unsure: editsOf(sent.filter(({ before }) => before === null)),
  };
}

interface Standing {
  readonly sent: Sent;
  /** Places in the run whose cell holds the new value and held another. */
  readonly rows: readonly number[];
}

async function standingEdits(context: Excel.RequestContext, sent: readonly Sent[]): Promise<readonly Standing[]> {
  const standing: Standing[] = [];
  const asks = sent.map((each): Ask => ({
    bytes: each.target.edits.length * 15,
    halves: () => [],
    put(inContext) {
      const range = rangeIn(inContext, each.target.sheetId, areaOfRun(each.target)).load('formulas');
      return () => {
        const rows = standingRows(each, firstOf(range.formulas));
        if (rows.length > 0) standing.push({ sent: each, rows });
        return [];
      };
    },
  }));
  await askAll(context, asks, () => undefined);
  return standing;
}

function standingRows({ target, before }: Sent, now: readonly unknown[]): readonly number[] {
  return target.edits.flatMap((edit, at) => {
    if (edit === null || !holds(now[at], edit.value)) return [];
    const held = before === null ? holds(now[at], edit.expect) : before[at] === now[at];
    return held ? [] : [at];
  });
}

async function writeBack(context: Excel.RequestContext, standing: readonly Standing[]): Promise<void> {
  calmExcel(context);
  for (const { sent, rows } of standing) {
    const chosen = new Set(rows);
    const { target } = sent;
    rangeIn(context, target.sheetId, areaOfRun(target)).values = target.edits.map((_, at) => [
      chosen.has(at) ? typedBack(sent, at) : null,
    ]);
  }
  await context.sync();
}
