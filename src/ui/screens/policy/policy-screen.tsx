import { useEffect } from 'react';
import { policyShape } from '../../../core/policy/policy';
import { judgement } from '../../flow/policies';
import { wordShape } from '../../flow/word-shape';
import { asObject } from '../../state/policy/edit-json';
import { formPlaces, problemsByPlace } from '../../state/policy/form-places';
import type { PolicyDraft } from '../../state/policy/policy-draft';
import { rememberLast } from '../../state/remember-last';
import { Card } from '../card';
import { Frame } from '../frame';
import { useUi } from '../ui-context';
import { AnyField } from './any-field';
import { ExamplesCard } from './examples-card';
import { PolicyFormContext } from './form-context';
import { Parts } from './group-field';
import { PolicyFooter } from './policy-footer';
import { PolicyHead } from './policy-head';
import { ProblemsCard } from './problems-card';

const shape = rememberLast(policyShape);

/** 写政策: the form that the schema asks for, what is wrong beside each field, and the examples worked out at every change. */
export function PolicyScreen({ draft }: { readonly draft: PolicyDraft }) {
  const { words } = useUi();
  const judged = judgement(draft.json);
  const places = formPlaces(shape(), draft.json, wordShape);
  const problems = problemsByPlace(judged.problems, places);
  const categories = Object.keys(asObject(asObject(draft.json['category'])['values']));
  const { wanted } = draft;
  useEffect(() => {
    if (wanted !== null) goTo(wanted.place);
  }, [wanted]);
  const parts = shape();
  return (
    <PolicyFormContext value={{ draft, problems, categories, AnyField }}>
      <Frame label={words.writePolicy} footer={<PolicyFooter judgement={judged} />}>
        <PolicyHead draft={draft} />
        <ProblemsCard places={places} />
        <ExamplesCard judgement={judged} />
        <Card>{parts.kind === 'group' && <Parts parts={parts.parts} path={[]} owner="" />}</Card>
      </Frame>
    </PolicyFormContext>
  );
}

/** The field of a place takes the focus; a part that has none shows itself. */
function goTo(place: string): void {
  const found = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);
  found?.scrollIntoView({ block: 'center' });
  const field = found?.matches('input, select, textarea, button')
    ? found
    : found?.querySelector<HTMLElement>('input, select, textarea');
  field?.focus({ preventScroll: true });
}
