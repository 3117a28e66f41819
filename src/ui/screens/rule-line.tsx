import { makeStyles, tokens } from '@fluentui/react-components';
import { SEVERITY_LABEL } from '../../core/check/severity-label';
import type { Rule } from '../../core/check/rule';
import { chosenPolicy } from '../flow/policies';
import { choiceOf, RULE_CHOICES, withChoice, type RuleChoice } from '../state/rule-choice';
import { Choice } from './choice';
import { RuleParameter } from './rule-parameter';
import { parameterShapes } from './rule-parameters';
import { useUi } from './ui-context';

const useStyles = makeStyles({
  line: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** One rule: its title names the choice of its severity, below it stand the figures it can be given. */
export function RuleLine({ rule }: { readonly rule: Rule }) {
  const styles = useStyles();
  const { state, words, say, dispatch } = useUi();
  const { settings } = state;
  const said = usePolicySays(rule);
  const wordsOf = (choice: RuleChoice) => {
    if (choice === 'off') return words.ruleOff;
    return choice === 'usual' ? words.usualSeverity(said.usual) : say(SEVERITY_LABEL[choice]);
  };
  return (
    <li className={styles.line}>
      <Choice
        size="small"
        label={say(rule.title)}
        value={choiceOf(settings.rules[rule.id])}
        options={RULE_CHOICES.map((choice) => [choice, wordsOf(choice)] as const)}
        onChange={(choice) => {
          const rules = withChoice(settings.rules, rule.id, choice as RuleChoice);
          dispatch({ type: 'settings-changed', settings: { rules } });
        }}
      />
      {said.byPolicy && <div className={styles.note}>{words.policySays(said.usual)}</div>}
      {parameterShapes(rule).map((shape) => (
        <RuleParameter key={shape.name} rule={rule} shape={shape} />
      ))}
    </li>
  );
}

/** What the rule is without a word of this session. */
function usePolicySays(rule: Rule): { readonly usual: string; readonly byPolicy: boolean } {
  const { state, words, say } = useUi();
  const policy = chosenPolicy(state.settings);
  const setting = policy.kind === 'in-force' ? policy.put.rules[rule.id] : undefined;
  if (setting === 'off') return { usual: words.ruleOff, byPolicy: true };
  return { usual: say(SEVERITY_LABEL[setting?.severity ?? rule.severity]), byPolicy: setting !== undefined };
}
