import type { CheckReport } from '../../core/check/check-report';
import { checkReportPieces, type CheckReportOptions } from '../../forms/check-report/page';
import { RULES } from '../../rules/catalogue';
import { unhurried } from './sliced';

/** 核查报告 with IDs, accounts and phones masked, put together a slice at a time: an HTML page. */
export async function reportPage(report: CheckReport, options: Omit<CheckReportOptions, 'reveal'>): Promise<Blob> {
  const page = new LongText();
  await unhurried(written(checkReportPieces(report, RULES, { ...options, reveal: false }), page));
  return page.finish();
}

function* written(pieces: Generator<string, void>, page: LongText): Generator<void, void> {
  for (const piece of pieces) {
    page.add(piece);
    yield;
  }
}

/** Characters that are turned into bytes at a time. */
const TOGETHER = 1 << 20;

/** A text that may be too long for one string. What is already bytes the browser keeps outside the page. */
class LongText {
  private readonly blobs: Blob[] = [];
  private gathered: string[] = [];
  private length = 0;

  add(piece: string): void {
    this.gathered.push(piece);
    this.length += piece.length;
    if (this.length >= TOGETHER) this.close();
  }

  finish(): Blob {
    this.close();
    return new Blob(this.blobs);
  }

  private close(): void {
    this.blobs.push(new Blob(this.gathered));
    [this.gathered, this.length] = [[], 0];
  }
}
