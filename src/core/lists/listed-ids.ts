import { parseCitizenId } from '../values/citizen-id';
import { MOST_NAMESAKES, type ReferenceList } from './reference-list';
import { nameKey } from '../values/text';

/**
 * The one 18-character ID that the reference lists give for a name and the first 15 digits, which is what Excel leaves
 * of a typed ID; null where they give none or disagree.
 */
export function listedId(lists: readonly ReferenceList[], name: string, first15: string): string | null {
  const key = nameKey(name);
  if (key === '' || first15.length !== 15) return null;
  const found = new Set<string>();
  for (const list of lists) {
    const namesakes = list.byName.get(key) ?? [];
    if (namesakes.length > MOST_NAMESAKES) return null;
    for (const person of namesakes) {
      const parsed = parseCitizenId(person.citizenId);
      if (parsed.kind === 'valid' && parsed.id.startsWith(first15)) found.add(parsed.id);
    }
  }
  return found.size === 1 ? [...found][0]! : null;
}
