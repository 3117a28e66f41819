import { makeStyles, tokens } from '@fluentui/react-components';
import { SEVERITY_LABEL } from '../../core/check/severity-label';
import type { Rule } from '../../core/check/rule';
import type { RuleSettings } from '../../core/check/rule-settings';
import { choiceOf, RULE_CHOICES, withChoice, type RuleChoice } from '../state/rule-choice';
import { parameterShapes } from '../state/rule-parameters';
import type { Settings } from '../state/settings';
import { useCardText } from './card-text';
import { Choice } from './choice';
import { RuleParameter } from './rule-parameter';
import { useUi } from './ui-context';

const useStyles = makeStyles({
  line: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface RuleLineProps {
  readonly rule: Rule;
  /** What the policy in force says of it. */
  readonly ofPolicy: RuleSettings[string] | undefined;
}

/** One rule: its title names the choice of its severity, below it stand the figures it can be given. */
export function RuleLine({ rule, ofPolicy }: RuleLineProps) {
  const styles = useStyles();
  const text = useCardText();
  const { state, words, say, dispatch } = useUi();
  const { settings } = state;
  // what the rule is without a word of this session
  const usual = ofPolicy === 'off' ? words.ruleOff : say(SEVERITY_LABEL[ofPolicy?.severity ?? rule.severity]);
  const wordsOf = (choice: RuleChoice) => {
    if (choice === 'off') return words.ruleOff;
    return choice === 'usual' ? words.usualSeverity(usual) : say(SEVERITY_LABEL[choice]);
  };
  return (
    <li className={styles.line}>
      <Choice
        size="small"
        label={say(rule.title)}
        value={choiceOf(settings.rules[rule.id])}
        options={RULE_CHOICES.map((choice) => [choice, wordsOf(choice)] as const)}
        onChange={(choice) => {
          const chosen = ({ rules }: Settings) => ({ rules: withChoice(rules, rule.id, choice as RuleChoice) });
          dispatch({ type: 'settings-changed', settings: chosen });
        }}
      />
      {ofPolicy !== undefined && <div className={text.note}>{words.policySays(usual)}</div>}
      {parameterShapes(rule).map((shape) => (
        <RuleParameter key={shape.name} rule={rule} shape={shape} />
      ))}
    </li>
  );
}
