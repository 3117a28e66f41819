import { pathText } from '../../../core/policy/plain-problem';
import { asList, asObject, valueAt, withName, withValue } from './edit-json';
import type { PolicyAction } from './policy-action';
import type { PolicyDraft } from './policy-draft';
import { isCategory, withCategoryNamed } from './rename-category';

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
      const own = path.at(-1);
      const json = isCategory(path)
        ? withCategoryNamed(draft.json, String(own), name)
        : withName(draft.json, path, name);
      return { ...draft, json: asObject(json), changed: true, open };
    }
    case 'policy-item-added': {
      const { path, value } = action;
      const there = valueAt(draft.json, path);
      const key = action.name ?? asList(there).length;
      if (typeof key === 'string' && Object.hasOwn(asObject(there), key)) return draft;
      const added = [...path, key];
      const open = new Set([...draft.open, pathText(added)]);
      return { ...draft, json: asObject(withValue(draft.json, added, value)), changed: true, open };
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
