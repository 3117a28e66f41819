import type { PickedFile, Shell } from '../../ui/flow/shell';
import { timeOfDay, today } from '../../ui/browser/clock';
import { pickFile } from '../../ui/browser/pick-files';
import { pickText } from '../../ui/browser/pick-text';
import { rememberWelcome } from '../../ui/browser/remembered';
import { saveFile } from '../../ui/browser/save-file';
import type { BookHost } from './book-host';
import type { Desk } from './desk';
import { readByWorker } from './read-by-worker';
import type { SharedCheck } from './shared-check';

interface BookParts {
  readonly desk: Desk;
  readonly id: string;
  readonly host: BookHost;
  readonly shared: SharedCheck;
}

/** A book's view of the page it lies in. */
export function bookShell({ desk, id, host, shared }: BookParts): Shell {
  return {
    host,
    fileName: id,
    saved: null,
    checker: shared.of(id, host),
    apply: (edits, told) => host.apply(edits, told),
    reveal: async (place, takesKeys) => {
      desk.goTo(place, takesKeys);
      return null;
    },
    // cells are marked on the screen at all times; a file for WPS gets its marks as a copy
    marking: null,
    saveReport: async (html, name) => {
      saveFile(html, name, 'text/html');
      return null;
    },
    savePolicy: async (json, name) => {
      saveFile(json, name, 'application/json');
      return null;
    },
    pickText,
    pickFile: (purpose) => pickLookedAt(desk, shared, purpose),
    today,
    timeOfDay,
    watch: null,
    refusalOf: () => null,
    welcomed: rememberWelcome,
  };
}

async function pickLookedAt(desk: Desk, shared: SharedCheck, purpose: 'list' | 'pristine'): Promise<PickedFile> {
  const picked = await pickFile(purpose === 'list' ? '.xlsx,.xlsm,.csv,.txt' : '.xlsx,.xlsm,.xltx');
  if (picked === null) return { kind: 'cancelled' };
  const { name, bytes } = picked;
  const handle = shared.newHandle();
  const read = await readByWorker(desk.line, 'look', { handle, name, bytes });
  if (read.kind === 'refused') return { kind: 'refused', name, refusal: read.refusal };
  shared.keepHandle(read.snapshot, handle);
  return { kind: 'picked', name, snapshot: read.snapshot };
}
