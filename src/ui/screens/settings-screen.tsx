import { Button, Field, makeStyles, Radio, RadioGroup, Switch } from '@fluentui/react-components';
import { TEMPLATES } from '../../templates/catalogue';
import { useCardText } from './card-text';
import { Choice } from './choice';
import { FiguresTable } from './figures-table';
import { Frame } from './frame';
import { OwnPolicyActions } from './own-policy-actions';
import { PolicyScreen } from './policy/policy-screen';
import { PolicyFields } from './policy-fields';
import { RulesCard } from './rules-card';
import { SectionCard } from './section-card';
import { useChosen } from './use-chosen';
import { useUi } from './ui-context';
import { YuanInput } from './yuan-input';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' } });

/** 设置: policy and season with the figures in force, the form, the language. */
export function SettingsScreen() {
  const { state, words, dispatch, flow } = useUi();
  const { settings, draft } = state;
  if (draft !== null) return <PolicyScreen draft={draft} />;
  return (
    <Frame label={words.tabSettings}>
      <SectionCard title={words.settingsPolicy}>
        <PolicyFields />
        <OwnPolicyActions />
        <Field label={words.allotment}>
          <YuanInput
            label={words.allotment}
            value={settings.budget}
            onChange={(budget) => dispatch({ type: 'settings-changed', settings: { budget } })}
          />
        </Field>
        <FiguresTable />
      </SectionCard>
      <FormSection />
      <RulesCard />
      {flow.shell.watch && (
        <SectionCard title={words.settingsLive}>
          <LiveSwitch />
        </SectionCard>
      )}
      <SectionCard title={words.settingsLanguage}>
        <LanguageChoice />
      </SectionCard>
    </Frame>
  );
}

function LiveSwitch() {
  const { state, words, flow } = useUi();
  const [live, setLive] = useChosen(state.settings.live, (on) => flow.setLive(on));
  return <Switch label={words.liveMore} checked={live} onChange={(_, { checked }) => setLive(checked)} />;
}

function LanguageChoice() {
  const { state, words, dispatch } = useUi();
  const [shown, choose] = useChosen(state.language, (language) => dispatch({ type: 'language-chosen', language }));
  return (
    <RadioGroup
      layout="horizontal"
      aria-label={words.settingsLanguage}
      value={shown}
      onChange={(_, { value }) => choose(value === 'en' ? 'en' : 'zh')}
    >
      <Radio value="zh" label="中文" />
      <Radio value="en" label="English" />
    </RadioGroup>
  );
}

function FormSection() {
  const styles = useStyles();
  const text = useCardText();
  const { state, words, say, dispatch, flow } = useUi();
  const { settings, pristine } = state;
  const choose = (template: string) => {
    dispatch({ type: 'settings-changed', settings: { template: template === '' ? null : template } });
    void flow.open();
  };
  return (
    <SectionCard title={words.settingsForm}>
      <Choice
        label={words.settingsTemplate}
        value={settings.template ?? ''}
        options={[['', words.recogniseTemplate], ...TEMPLATES.map(({ id, title }) => [id, say(title)] as const)]}
        onChange={choose}
      />
      <p className={text.note}>
        {words.settingsPristine}：{pristine?.name ?? words.pristineMore}
      </p>
      <div className={styles.actions}>
        <Button onClick={() => void flow.choosePristine()}>{words.choosePristine}</Button>
        {pristine && (
          <Button onClick={() => dispatch({ type: 'pristine-chosen', pristine: null })}>{words.removePristine}</Button>
        )}
      </div>
    </SectionCard>
  );
}
