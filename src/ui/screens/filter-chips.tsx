import { Field, Input, makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { CheckReport } from '../../core/check/check-report';
import { RULES } from '../../rules/catalogue';
import { unhurried } from '../flow/sliced';
import type { Filter } from '../state/filter';
import { choices, findingView, type Found } from '../state/finding-view';
import { Choice } from './choice';
import { titleText } from './title-text';
import { useChosen } from './use-chosen';
import { useUi } from './ui-context';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: '6px', flexShrink: 0 },
  chip: { minWidth: 0, paddingLeft: '10px', paddingRight: '10px', fontVariantNumeric: 'tabular-nums', fontWeight: 400 },
  chosen: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    fontWeight: 600,
  },
  panel: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', flexShrink: 0 },
  wide: { gridColumn: '1 / -1' },
  control: { minWidth: 0, backgroundColor: tokens.colorNeutralBackground1 },
});

/** Chips by what there is, each with its count; the magnifier opens text, rule and village. */
export function FilterChips({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const { state, words } = useUi();
  const [open, setOpen] = useState(false);
  const { counts } = findingView(report, state.filter, state.ignored);
  if (counts.all + counts.ignored === 0) return null;
  const narrowed = state.filter.text !== '' || state.filter.rule !== '' || state.filter.village !== '';
  return (
    <>
      <div className={styles.chips} role="group" aria-label={words.filters}>
        <Chip show="all" label={words.all} count={counts.all} />
        <Chip show="error" label={words.errors} count={counts.error} />
        <Chip show="warning" label={words.warnings} count={counts.warning} />
        <Chip show="hint" label={words.hints} count={counts.hint} />
        <Chip show="fixable" label={words.fixable} count={counts.fixable} />
        <Chip show="ignored" label={words.ignored} count={counts.ignored} />
        <ToggleButton
          size="small"
          shape="circular"
          className={styles.chip}
          checked={open || narrowed}
          aria-label={words.search}
          title={words.search}
          onClick={() => setOpen(!open)}
        >
          <Magnifier />
        </ToggleButton>
      </div>
      {(open || narrowed) && <FilterPanel report={report} />}
    </>
  );
}

interface ChipProps {
  readonly show: Filter['show'];
  readonly label: string;
  readonly count: number;
}

function Chip({ show, label, count }: ChipProps) {
  const styles = useStyles();
  const { state, flow } = useUi();
  const chosen = state.filter.show === show;
  if (count === 0 && !chosen && show !== 'all') return null;
  return (
    <ToggleButton
      size="small"
      shape="circular"
      className={mergeClasses(styles.chip, chosen && styles.chosen)}
      checked={chosen}
      onClick={() => void flow.listing.filter({ show: chosen ? 'all' : show })}
    >
      {label} {count}
    </ToggleButton>
  );
}

function FilterPanel({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const { state, words, say, flow } = useUi();
  const { text, rule, village } = state.filter;
  const { rules, villages } = useChoices(report);
  const [typed, search] = useChosen(text, (value) => flow.listing.filter({ text: value }));
  return (
    <div className={styles.panel}>
      <Field label={words.searchText} className={styles.wide} size="small">
        <Input
          size="small"
          type="search"
          className={styles.control}
          value={typed}
          onChange={(_, { value }) => search(value)}
        />
      </Field>
      <Choice
        size="small"
        label={words.rule}
        value={rule}
        options={[
          ['', words.everything],
          ...RULES.filter(({ id }) => rules.has(id)).map(({ id, title }) => [id, titleText(say(title))] as const),
        ]}
        onChange={(value) => flow.listing.filter({ rule: value })}
      />
      {villages.length > 0 && (
        <Choice
          size="small"
          label={words.village}
          value={village}
          options={[['', words.everything], ...villages.map((name) => [name, name] as const)]}
          onChange={(value) => flow.listing.filter({ village: value })}
        />
      )}
    </div>
  );
}

const NOTHING_FOUND: Found = { rules: new Set(), villages: [] };

/** Rules and villages to choose from: those of the report before until those of this one are known. */
function useChoices(report: CheckReport): Found {
  const [found, setFound] = useState(NOTHING_FOUND);
  useEffect(() => {
    let gone = false;
    void unhurried(choices(report), () => gone).then((done) => {
      if (done.kind === 'done' && !gone) setFound(done.outcome);
    });
    return () => {
      gone = true;
    };
  }, [report]);
  return found;
}

function Magnifier() {
  return (
    <svg
      viewBox="0 0 16 16"
      width="14"
      height="14"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      <circle cx="6.8" cy="6.8" r="4.3" />
      <path d="M10 10l4 4" strokeLinecap="round" />
    </svg>
  );
}
