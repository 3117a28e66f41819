import { pathText } from '../../../core/policy/plain-problem';
import { asObject, withName, withValue } from './edit-json';
import type { PolicyAction } from './policy-action';
import type { PolicyDraft } from './policy-draft';

/** The draft after what happened; null while none is open. */
export function reducePolicy(draft: PolicyDraft | null, action: PolicyAction): PolicyDraft | null {
  if (action.type === 'policy-opened') {
    const { json, from, open } = action;
    return { json, from, open: new Set(open), changed: false, wanted: null };
  }
  if (draft === null || action.type === 'policy-closed') return null;
  switch (action.type) {
    case 'policy-edited':
      return {
        ...draft,
        json: asObject(withValue(draft.json, action.path, action.value)),
        changed: true,
        open: action.opens === undefined ? draft.open : new Set([...draft.open, action.opens]),
      };
    case 'policy-renamed': {
      const { path, name } = action;
      const [was, is] = [pathText(path), pathText([...path.slice(0, -1), name])];
      const open = new Set([...draft.open].map((place) => moved(place, was, is)));
      return { ...draft, json: asObject(withName(draft.json, path, name)), changed: true, open };
    }
    case 'policy-part-folded': {
      const open = new Set(draft.open);
      if (action.open) open.add(action.place);
      else open.delete(action.place);
      return { ...draft, open };
    }
    case 'policy-place-wanted':
      return { ...draft, open: new Set([...draft.open, ...action.places]), wanted: { place: action.place } };
    case 'policy-kept':
      return { ...draft, changed: false };
  }
}

/** A part of what was renamed stays open under its new place. */
function moved(place: string, was: string, is: string): string {
  const rest = place.slice(was.length);
  return place.startsWith(was) && (rest === '' || rest.startsWith('.') || rest.startsWith('[')) ? is + rest : place;
}
