import { Button, Field, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { RULES } from '../../rules/catalogue';
import { Card } from './card';
import { RuleLine } from './rule-line';
import { useUi } from './ui-context';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  search: { minWidth: 0, maxWidth: '100%', width: '100%' },
});

/** Every rule with its severity: milder, graver, or left out in this session. */
export function RulesCard() {
  const styles = useStyles();
  const { state, words, dispatch } = useUi();
  const { rules } = state.settings;
  const [open, setOpen] = useState(false);
  const changed = Object.keys(rules).length;
  return (
    <Card className={styles.card} label={words.settingsRules}>
      <h2 className={styles.title}>{words.settingsRules}</h2>
      <p className={styles.note}>{words.rulesMore}</p>
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
    </Card>
  );
}

function RuleList() {
  const styles = useStyles();
  const { words, say } = useUi();
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
      {found.length === 0 && <p className={styles.note}>{words.noSuchRule}</p>}
      <ul className={styles.list} aria-label={words.settingsRules}>
        {found.map((rule) => (
          <RuleLine key={rule.id} rule={rule} />
        ))}
      </ul>
    </>
  );
}
