import { useEffect, useMemo, useState } from 'react';
import type { CheckReport } from '../../core/check/check-report';
import { sheetNamed } from '../../core/grid/patch-snapshot';
import { unhurried } from '../../ui/flow/sliced';
import { findingsOf } from '../../ui/state/checked';
import { mergesOf } from '../../ui/state/merges-of';
import type { DeskBook } from '../desk/desk-state';
import { MarkIndex } from '../sheet/marks/mark-index';

type Open = Extract<DeskBook, { kind: 'open' }>;

/** The marks of the sheet on screen. Until those of a new check are worked out, in slices, those of the one before stand. */
export function useMarks(report: CheckReport | null, { id, sheet, snapshot }: Open): MarkIndex {
  const merges = sheetNamed(snapshot, sheet)?.merges;
  const place = useMemo(() => ({ id, sheet }), [id, sheet]);
  const [known, setKnown] = useState<{ readonly place: object; readonly marks: MarkIndex } | null>(null);
  useEffect(() => {
    if (report === null) return setKnown(null);
    let gone = false;
    const findings = findingsOf(report);
    const work = MarkIndex.building(findings, place.id, place.sheet, mergesOf(merges ?? NO_MERGES));
    void unhurried(work, () => gone).then((done) => {
      if (done.kind === 'done' && !gone) setKnown({ place, marks: done.outcome });
    });
    return () => {
      gone = true;
    };
  }, [report, place, merges]);
  return known?.place === place ? known.marks : MarkIndex.none;
}

const NO_MERGES: Parameters<typeof mergesOf>[0] = [];
