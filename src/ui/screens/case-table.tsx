import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { caseName, EVERYONE } from '../../core/policy/deciding-word';
import { formatYuan, type Fen } from '../../core/values/money';
import type { Policy } from '../../core/policy/policy';
import { perOf, policyFigures, type PolicyFigure } from '../state/policy-figures';
import type { FillPreview } from '../state/ui-state';
import type { ChosenInForce } from '../flow/policies';
import { CaseFigure } from './case-figure';
import { countText } from './cell-text';
import { figureText, perText } from './figure-text';
import type { Strings } from '../strings/strings';
import { useUi } from './ui-context';

const useStyles = makeStyles({
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
  first: { textAlign: 'left', paddingLeft: 0 },
  last: { paddingRight: 0 },
  name: { fontWeight: 400, overflowWrap: 'anywhere' },
  abbr: { textDecorationLine: 'none' },
  figure: { width: '84px' },
  per: { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2 },
});

interface CaseTableProps {
  readonly chosen: ChosenInForce;
  readonly fill: FillPreview;
  readonly sums: readonly Fen[];
}

/** By case: households, heads, the figure with its band, subtotal. */
export function CaseTable({ chosen: { policy, put }, fill, sums }: CaseTableProps) {
  const styles = useStyles();
  const { words, say } = useUi();
  const figures = policyFigures(policy, put.inForce.season);
  const nameOf = (category: string | null) => {
    if (category === EVERYONE) return say(caseName(category));
    return category ?? (policy.category === null ? words.everyone : words.categoryNone);
  };
  const per = commonPer(figures, words);
  return (
    <table className={styles.table}>
      <CaseHead per={per} />
      <tbody>
        {fill.table.lines.map(({ category, households, heads }, index) => (
          <tr key={category ?? ''}>
            <th scope="row" className={mergeClasses(styles.td, styles.first, styles.name)}>
              {nameOf(category)}
            </th>
            <td className={styles.td}>{countText(households)}</td>
            <td className={styles.td}>{countText(heads)}</td>
            <td className={styles.td}>
              {category !== null && put.cases.get(category) ? (
                <CaseFigure name={category} choice={put.cases.get(category)!} tally={fill.tally} />
              ) : (
                <FixedFigure figure={figureOf(policy, figures, category)} perShown={per === null} />
              )}
            </td>
            <td className={mergeClasses(styles.td, styles.last)}>{formatYuan(sums[index]!)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CaseHead({ per }: { readonly per: string | null }) {
  const styles = useStyles();
  const { words } = useUi();
  return (
    <thead>
      <tr>
        <th scope="col" className={mergeClasses(styles.th, styles.first)}>
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
        <th scope="col" className={mergeClasses(styles.th, styles.last)}>
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

interface FixedFigureProps {
  readonly figure: PolicyFigure | undefined;
  /** Where the head of the column does not say per what. */
  readonly perShown: boolean;
}

function FixedFigure({ figure, perShown }: FixedFigureProps) {
  const styles = useStyles();
  const { words } = useUi();
  if (figure === undefined) return <span className={styles.per}>—</span>;
  return (
    <>
      {figureText(figure, words)} {perShown && <span className={styles.per}>{perText(figure, words)}</span>}
    </>
  );
}
