import { inRange, overlaps, type Range } from '../../src/core/grid/address';
import type { EmulatedSheet, EmulatedValidation } from './emulated-sheet';
import { reads, type RemoteObject } from './remote-object';

type Seen = EmulatedValidation | 'none' | 'mixed';

/** `range.dataValidation`: the rule where it is the same all over, else a type that says it is not. */
export function remoteValidation(sheet: EmulatedSheet, range: Range): RemoteObject {
  const seen = inForce(sheet, range);
  const validation = typeof seen === 'string' ? null : seen;
  return {
    type: 'DataValidation',
    identity: {},
    members: {
      Type: reads(() => validation?.type ?? (seen === 'none' ? 'None' : 'Inconsistent')),
      Rule: reads(() => validation?.rule ?? (seen === 'none' ? {} : null)),
      IgnoreBlanks: reads(() => (seen === 'mixed' ? null : (validation?.ignoreBlanks ?? true))),
      ErrorAlert: reads(() => (seen === 'mixed' ? null : (validation?.alert ?? { showAlert: true }))),
      Prompt: reads(() => (seen === 'mixed' ? null : (validation?.prompt ?? { showPrompt: true }))),
    },
  };
}

function inForce({ validations }: EmulatedSheet, range: Range): Seen {
  const over = validations.filter(({ ranges }) => ranges.some((each) => overlaps(each, range)));
  if (over.length === 0) return 'none';
  const all = over[0]!.ranges.some(
    (each) => inRange(each, range.top, range.left) && inRange(each, range.bottom, range.right),
  );
  return over.length === 1 && all ? over[0]! : 'mixed';
}
