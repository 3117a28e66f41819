import { createContext, useContext, type ComponentType } from 'react';
import type { FieldPart, FieldShape } from '../../../core/policy/fields/field-shape';
import { pathText, type PlainProblem } from '../../../core/policy/plain-problem';
import { liesIn } from '../../state/policy/form-places';
import { valueAt, type JsonPath } from '../../state/policy/edit-json';
import type { PolicyDraft } from '../../state/policy/policy-draft';
import { useChosen } from '../use-chosen';
import { useUi } from '../ui-context';

/** What every field of the form is given beside its own place. */
export interface PolicyForm {
  readonly draft: PolicyDraft;
  readonly problems: ReadonlyMap<string, readonly PlainProblem[]>;
  /** The policy's categories, offered where something is said of each. */
  readonly categories: readonly string[];
  /** The field for any shape: handed down, since fields hold fields. */
  readonly AnyField: ComponentType<FieldProps>;
}

export const PolicyFormContext = createContext<PolicyForm | null>(null);

export interface FieldProps {
  readonly shape: FieldShape;
  readonly path: JsonPath;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly absent: FieldPart['absent'];
  readonly preset: unknown;
  /** Takes a line of its own. */
  readonly wide?: boolean;
}

export function usePolicyForm(): PolicyForm {
  const form = useContext(PolicyFormContext);
  if (form === null) throw new Error('a field outside the policy form');
  return form;
}

/** What stands at a place of the policy, what is wrong there, and how to change it. */
export function usePlace(path: JsonPath) {
  const { draft, problems } = usePolicyForm();
  const { say, words, dispatch } = useUi();
  const place = pathText(path);
  const [value, set] = useChosen<unknown>(valueAt(draft.json, path), (next) =>
    dispatch({ type: 'policy-edited', path, value: next }),
  );
  const own = problems.get(place) ?? [];
  const within = [...problems].filter(([at]) => at !== place && liesIn(at, place)).flatMap(([, all]) => all);
  // what is merely not written yet is no mistake
  const isMissing = value === undefined || value === null || value === '';
  return {
    place,
    value,
    said: own
      .map(({ message }) => say(message))
      .reduce((all, one) => (all === '' ? one : words.together(all, one)), ''),
    state: own.length === 0 ? ('none' as const) : isMissing ? ('warning' as const) : ('error' as const),
    count: own.length + within.length,
    set,
    /** Sets it, and unfolds a part within it. */
    setOpening: (next: unknown, opens: string) => dispatch({ type: 'policy-edited', path, value: next, opens }),
  };
}

/** How it is written that there is nothing. */
export function absentValue(absent: FieldPart['absent']): null | undefined {
  return absent === 'null' ? null : undefined;
}
