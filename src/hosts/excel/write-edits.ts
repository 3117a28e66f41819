import type { CellAddress, CellEdit } from '../../core/grid/edit';
import type { LeftBehind, Progress, Refusal, WriteOutcome } from '../../core/grid/host';
import { isPayloadTooLarge, refusalOf } from './excel-failure';
import type { IsSetSupported } from './read-merges';
import { takeBack } from './take-back';
import { writeBlock, type Sent } from './write-block';
import { NOTHING_LEFT } from './write-journal';
import { halvesOfRun } from './write-runs';
import { findTargets, place, type Target } from './write-targets';

export interface WriteResult {
  readonly outcome: WriteOutcome;
  readonly left: LeftBehind;
}

/** Cells of one sync: three matrices of it, the request and the answer, stay far below the limits. */
const CELLS_PER_SYNC = 20_000;

/**
 * All edits or none, though Excel knows no transaction: every cell is checked before the first is written, each block is
 * compared as it is written, and a failure takes back what was done. Where that fails too, the outcome is refused as
 * `partly-written` and `left` is the journal. Progress is in cells.
 */
export async function writeEdits(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  isSetSupported: IsSetSupported,
  progress?: Progress,
): Promise<WriteResult> {
  if (edits.length === 0) return { outcome: { kind: 'written', uncalculated: [] }, left: NOTHING_LEFT };
  try {
    const found = await findTargets(context, edits, isSetSupported);
    if (found.kind !== 'ready') return { outcome: found, left: NOTHING_LEFT };
    return await writeAll(context, found.targets, edits.length, progress);
  } catch (error) {
    return { outcome: { kind: 'refused', refusal: refusalOf(error) }, left: NOTHING_LEFT };
  }
}

async function writeAll(
  context: Excel.RequestContext,
  targets: readonly Target[],
  total: number,
  progress?: Progress,
): Promise<WriteResult> {
  const sent: Sent[] = [];
  let waiting = blocksOf(targets);
  let done = 0;
  while (waiting.length > 0) {
    const [block = [], ...rest] = waiting;
    const step = await writeOrHalve(context, block);
    sent.push(...step.sent);
    if (step.failure !== null) return failed(context, sent, step.failure);
    waiting = [...step.halves, ...rest];
    done += step.sent.reduce((sum, { target }) => sum + target.edits.filter((edit) => edit !== null).length, 0);
    progress?.('write', done, total);
  }
  return { outcome: { kind: 'written', uncalculated: [] }, left: NOTHING_LEFT };
}

/** A block written, to be written in halves, or failed; `sent` is what may stand in the sheet of it. */
interface Step {
  readonly sent: readonly Sent[];
  readonly halves: readonly (readonly Target[])[];
  readonly failure: WriteOutcome | null;
}

async function writeOrHalve(context: Excel.RequestContext, block: readonly Target[]): Promise<Step> {
  try {
    const { sent, stale, wrong } = await writeBlock(context, block);
    return { sent, halves: [], failure: failureOf(stale, wrong) };
  } catch (error) {
    const unsure = unanswered(block);
    const halves = isPayloadTooLarge(error) ? halvesOfBlock(block) : [];
    // A request too large was not carried out; of an answer too large nobody knows, so it is taken back first.
    const isClear = halves.length > 0 && isNothing(await takeBack(context, unsure));
    return isClear
      ? { sent: [], halves, failure: null }
      : { sent: unsure, halves: [], failure: refused(refusalOf(error)) };
  }
}

function failureOf(stale: readonly CellAddress[], wrong: readonly CellAddress[]): WriteOutcome | null {
  if (stale.length > 0) return { kind: 'stale', at: stale };
  return wrong[0] ? refused({ code: 'excel-failed', params: place(wrong[0]) }) : null;
}

function isNothing({ landed, unsure }: LeftBehind): boolean {
  return landed.length + unsure.length === 0;
}

function unanswered(block: readonly Target[]): readonly Sent[] {
  return block.map((target) => ({ target, before: null }));
}

/** Takes everything back. What then is left behind outweighs the reason of the failure. */
async function failed(
  context: Excel.RequestContext,
  sent: readonly Sent[],
  outcome: WriteOutcome,
): Promise<WriteResult> {
  const left = await takeBack(context, sent);
  if (isNothing(left)) return { outcome, left };
  const cause = outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind;
  const params = { written: left.landed.length, unsure: left.unsure.length, cause };
  return { outcome: refused({ code: 'partly-written', params }), left };
}

function refused(refusal: Refusal): WriteOutcome {
  return { kind: 'refused', refusal };
}

function blocksOf(targets: readonly Target[]): readonly (readonly Target[])[] {
  const blocks: Target[][] = [];
  let cells = Infinity;
  for (const target of targets) {
    cells += target.edits.length;
    if (cells > CELLS_PER_SYNC) {
      blocks.push([]);
      cells = target.edits.length;
    }
    blocks.at(-1)!.push(target);
  }
  return blocks;
}

function halvesOfBlock(block: readonly Target[]): readonly (readonly Target[])[] {
  const middle = block.length >> 1;
  if (middle > 0) return [block.slice(0, middle), block.slice(middle)];
  const [run] = block;
  if (!run) return [];
  const part = (from: number, to: number): Target => ({
    ...run,
    top: run.top + from,
    edits: run.edits.slice(from, to),
    formats: run.formats.slice(from, to),
  });
  return halvesOfRun(run, part).map((half) => [half]);
}
