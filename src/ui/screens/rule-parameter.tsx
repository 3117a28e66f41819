import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Rule } from '../../core/check/rule';
import { parametersOf, withParameter } from '../state/rule-choice';
import type { ParameterShape } from '../state/rule-parameters';
import { useUi } from './ui-context';

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

/** A whole number that a rule goes by; what is none stays in the field with a sentence, and the rule keeps its figure. */
export function RuleParameter({ rule, shape }: { readonly rule: Rule; readonly shape: ParameterShape }) {
  const styles = useStyles();
  const { state, words, dispatch } = useUi();
  const { rules } = state.settings;
  const shown = String(parametersOf(rules[rule.id])?.[shape.name] ?? shape.usual);
  const [text, setText] = useState(shown);
  const [wrong, setWrong] = useState(false);
  useEffect(() => {
    setText(shown);
    setWrong(false);
  }, [shown]);
  const commit = () => {
    const value = /^\d{1,6}$/.test(text.trim()) ? Number(text) : NaN;
    setWrong(!(value >= shape.least));
    if (!(value >= shape.least) || String(value) === shown) return;
    const figure = value === shape.usual ? null : value;
    dispatch({
      type: 'settings-changed',
      settings: (now) => ({ rules: withParameter(now.rules, rule.id, shape.name, figure) }),
    });
  };
  return (
    <Field
      size="small"
      label={words.fewestHouseholds}
      validationState={wrong ? 'error' : 'none'}
      {...(wrong && { validationMessage: words.wholeNumberFrom(shape.least) })}
    >
      <Input
        size="small"
        className={styles.input}
        input={{ inputMode: 'numeric' }}
        disabled={rules[rule.id] === 'off'}
        value={text}
        onChange={(_, data) => setText(data.value)}
        onBlur={commit}
        onKeyDown={({ key }) => key === 'Enter' && commit()}
      />
    </Field>
  );
}
