import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatYuan, type Fen } from '../../core/values/money';
import { UNDATED, type Policy } from '../../core/policy/policy';
import { sourceText } from '../../core/policy/source-text';
import type { ChosenPolicy } from '../flow/policies';
import { subtotals } from '../state/amount-table';
import { isOpen, perOf, policyFigures, type PolicyFigure } from '../state/policy-figures';
import type { FillPreview } from '../state/ui-state';
import { AllotmentLine } from './allotment-line';
import { Card } from './card';
import { countText } from './cell-text';
import { figureText, perText } from './figure-text';
import type { Strings } from '../strings/strings';
import { useUi } from './ui-context';
import { YuanInput } from './yuan-input';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'baseline', gap: '0 8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  source: { margin: '2px 0 6px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  change: { minWidth: 0, padding: '0 4px' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: 'tabular-nums',
  },
  th: {
    fontWeight: 400,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    padding: '4px 3px',
    textAlign: 'right',
  },
  td: { padding: '5px 3px', textAlign: 'right', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  left: { textAlign: 'left', fontWeight: 400, overflowWrap: 'anywhere' },
  abbr: { textDecorationLine: 'none' },
  figure: { width: '68px' },
  per: { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2 },
  note: { margin: '6px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

type InForce = Extract<ChosenPolicy, { kind: 'in-force' }>;

interface AmountTableCardProps {
  readonly chosen: InForce;
  readonly fill: FillPreview;
}

/** By category: households, heads, figure, subtotal; then all of it against the allotment. */
export function AmountTableCard({ chosen, fill }: AmountTableCardProps) {
  const styles = useStyles();
  const { words, say, dispatch } = useUi();
  const { policy, put } = chosen;
  const { season } = put.inForce;
  const source = policy.seasons[season];
  const figures = policyFigures(policy, season);
  const sums = subtotals(fill.table, fill.preview.ticked);
  return (
    <Card label={say(policy.title)}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {say(policy.title)} · {season === UNDATED ? words.undatedSeason : season}
        </h2>
        <Button
          size="small"
          appearance="transparent"
          className={styles.change}
          onClick={() => dispatch({ type: 'tab-chosen', tab: 'settings' })}
        >
          {words.openSettings}
        </Button>
      </div>
      {source && <p className={styles.source}>{sourceText(policy, season, source)}</p>}
      <CategoryTable policy={policy} figures={figures} fill={fill} sums={sums} />
      <AllotmentLine total={sums.reduce((sum, fen) => sum + fen, 0)} suggested={put.allotment} />
      {figures.some(isOpen) && <p className={styles.note}>{words.figuresNote}</p>}
    </Card>
  );
}

interface CategoryTableProps {
  readonly policy: Policy;
  readonly figures: readonly PolicyFigure[];
  readonly fill: FillPreview;
  readonly sums: readonly Fen[];
}

function CategoryTable({ policy, figures, fill, sums }: CategoryTableProps) {
  const styles = useStyles();
  const { words } = useUi();
  return (
    <table className={styles.table}>
      <CategoryHead per={commonPer(figures, words)} />
      <tbody>
        {fill.table.lines.map(({ category, households, heads }, index) => (
          <tr key={category ?? ''}>
            <th scope="row" className={mergeClasses(styles.td, styles.left)}>
              {category ?? (policy.category === null ? words.everyone : words.categoryNone)}
            </th>
            <td className={styles.td}>{countText(households)}</td>
            <td className={styles.td}>{countText(heads)}</td>
            <td className={styles.td}>
              <FigureCell figure={figureOf(policy, figures, category)} perShown={commonPer(figures, words) === null} />
            </td>
            <td className={styles.td}>{formatYuan(sums[index]!)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CategoryHead({ per }: { readonly per: string | null }) {
  const styles = useStyles();
  const { words } = useUi();
  return (
    <thead>
      <tr>
        <th scope="col" className={mergeClasses(styles.th, styles.left)}>
          {words.category}
        </th>
        <th scope="col" className={styles.th}>
          <abbr title={words.householdsLong} className={styles.abbr}>
            {words.householdsShort}
          </abbr>
        </th>
        <th scope="col" className={styles.th}>
          {words.heads}
        </th>
        <th scope="col" className={mergeClasses(styles.th, styles.figure)}>
          {per ?? words.figure}
        </th>
        <th scope="col" className={styles.th}>
          {words.subtotal}
        </th>
      </tr>
    </thead>
  );
}

/** What all figures of the table are per, null where they differ. */
function commonPer(figures: readonly PolicyFigure[], words: Strings): string | null {
  const pers = new Set(figures.filter(({ category }) => category !== null).map((figure) => perText(figure, words)));
  const [only] = pers;
  return pers.size === 1 && only ? only : null;
}

/** The one figure of a category; none where there are several, or where the form does not say the category. */
function figureOf(policy: Policy, figures: readonly PolicyFigure[], category: string | null): PolicyFigure | undefined {
  if (category === null && policy.category !== null) return undefined;
  const own = figures.filter((figure) => figure.category === category && perOf(figure) !== null);
  return own.length === 1 ? own[0] : undefined;
}

interface FigureCellProps {
  readonly figure: PolicyFigure | undefined;
  /** Where the head of the column does not say per what. */
  readonly perShown: boolean;
}

/** A fixed figure as it is; one inside a band as a field for what the meeting decided. */
function FigureCell({ figure, perShown }: FigureCellProps) {
  const styles = useStyles();
  const { state, words, dispatch } = useUi();
  if (figure === undefined) return <span className={styles.per}>—</span>;
  const per = perText(figure, words);
  const { category } = figure;
  if (category === null || !isOpen(figure)) {
    return (
      <>
        {figureText(figure, words)} {perShown && <span className={styles.per}>{per}</span>}
      </>
    );
  }
  const set = (value: Fen | null) => {
    const chosen = new Map(state.settings.figures);
    if (value === null) chosen.delete(category);
    else chosen.set(category, value);
    dispatch({ type: 'settings-changed', settings: { figures: chosen } });
  };
  const label = words.figureFor(category, per);
  return (
    <>
      <YuanInput
        label={label}
        value={state.settings.figures.get(category) ?? null}
        placeholder={figureText(figure, words)}
        onChange={set}
      />
      {perShown && <span className={styles.per}>{per}</span>}
    </>
  );
}
