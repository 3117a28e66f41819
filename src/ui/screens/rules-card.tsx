import { Button, Field, makeStyles, SearchBox } from '@fluentui/react-components';
import { useState } from 'react';
import { RULES } from '../../rules/catalogue';
import type { RuleSettings } from '../../core/check/rule-settings';
import { chosenPolicy } from '../flow/policies';
import type { Settings } from '../state/settings';
import { useCardText } from './card-text';
import { RuleLine } from './rule-line';
import { SectionCard } from './section-card';
import { useUi } from './ui-context';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  search: { minWidth: 0, maxWidth: '100%', width: '100%' },
});

/** Every rule with its severity: milder, graver, or left out in this session. */
export function RulesCard() {
  const styles = useStyles();
  const text = useCardText();
  const { state, words, dispatch } = useUi();
  const { rules } = state.settings;
  const [open, setOpen] = useState(false);
  const changed = Object.keys(rules).length;
  return (
    <SectionCard title={words.settingsRules}>
      <p className={text.note}>{words.rulesMore}</p>
      <div className={styles.actions}>
        <span role="status">{words.rulesChanged(RULES.length, changed)}</span>
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.hideRules : words.showRules}
        </Button>
        {changed > 0 && (
          <Button size="small" onClick={() => dispatch({ type: 'settings-changed', settings: { rules: {} } })}>
            {words.usualRules}
          </Button>
        )}
      </div>
      {open && <RuleList />}
    </SectionCard>
  );
}

function RuleList() {
  const styles = useStyles();
  const text = useCardText();
  const { state, words, say } = useUi();
  const ofPolicy = rulesOfPolicy(state.settings);
  const [sought, setSought] = useState('');
  const found = RULES.filter(({ id, title }) =>
    `${say(title)} ${id}`.toLowerCase().includes(sought.trim().toLowerCase()),
  );
  return (
    <>
      <Field>
        <SearchBox
          size="small"
          className={styles.search}
          aria-label={words.findRule}
          placeholder={words.findRule}
          value={sought}
          onChange={(_, { value }) => setSought(value)}
        />
      </Field>
      {found.length === 0 && <p className={text.note}>{words.noSuchRule}</p>}
      <ul className={styles.list} aria-label={words.settingsRules}>
        {found.map((rule) => (
          <RuleLine key={rule.id} rule={rule} ofPolicy={ofPolicy[rule.id]} />
        ))}
      </ul>
    </>
  );
}

/** What the policy in force says of rules. */
function rulesOfPolicy(settings: Settings): RuleSettings {
  const policy = chosenPolicy(settings);
  return policy.kind === 'in-force' ? policy.put.rules : {};
}
