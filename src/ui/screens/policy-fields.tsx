import { UNDATED } from '../../core/policy/policy';
import { seasonsOf } from '../../core/policy/policy-season';
import { chosenKnown, knownPolicies } from '../flow/policies';
import { Choice } from './choice';
import { useUi } from './ui-context';

/** Which notice, and of which season. Nothing is chosen unasked. */
export function PolicyFields() {
  const { state, words, say, dispatch } = useUi();
  const { policy: id, season, own } = state.settings;
  const policy = chosenKnown(state.settings)?.policy ?? null;
  const seasons = policy === null ? [] : seasonsOf(policy);
  const policies = knownPolicies(own).map(
    ({ policy: each, isOwn }) => [each.id, isOwn ? words.ownPolicy(say(each.title)) : say(each.title)] as const,
  );
  return (
    <>
      <Choice
        label={words.policy}
        value={id ?? ''}
        options={[['', words.noPolicy], ...policies]}
        onChange={(value) => dispatch({ type: 'settings-changed', settings: { policy: value || null } })}
      />
      {seasons.length > 0 && (
        <Choice
          label={words.season}
          value={season ?? seasons.at(-1) ?? ''}
          options={seasons.map((each) => [each, each === UNDATED ? words.undatedSeason : each] as const)}
          onChange={(value) => dispatch({ type: 'settings-changed', settings: { season: value } })}
        />
      )}
    </>
  );
}
