import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { sourceText } from '../../core/policy/source-text';
import { STANDARDS } from '../../standards/catalogue';
import { chosenPolicy } from '../flow/policies';
import { policyFigures, type PolicyFigure } from '../state/policy-figures';
import { useCardText } from './card-text';
import { figureText, perText } from './figure-text';
import { useUi } from './ui-context';

const useStyles = makeStyles({
  title: { marginTop: '4px' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    fontVariantNumeric: 'tabular-nums',
  },
  th: {
    textAlign: 'left',
    fontWeight: 400,
    padding: '4px 8px 4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  td: { textAlign: 'right', padding: '4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  word: { color: tokens.colorNeutralForeground2 },
  quote: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
});

/** The figures in force and where they come from. */
export function FiguresTable() {
  const styles = useStyles();
  const text = useCardText();
  const { state, words, say } = useUi();
  const chosen = chosenPolicy(state.settings);
  if (chosen.kind === 'none') return <p className={styles.quote}>{words.choosePolicyMore}</p>;
  if (chosen.kind === 'unusable') return <p className={styles.quote}>{say(chosen.why)}</p>;
  const { policy, put } = chosen;
  const season = policy.seasons[put.inForce.season];
  return (
    <>
      <h3 className={mergeClasses(text.title, styles.title)}>{words.settingsFigures}</h3>
      <table className={styles.table}>
        <tbody>
          {policyFigures(policy, put.inForce.season).map((figure, index) => (
            <FigureLine key={index} figure={figure} />
          ))}
        </tbody>
      </table>
      {season && <p className={styles.quote}>{sourceText(policy, put.inForce.season, season)}</p>}
      {season?.source.quote && <p className={styles.quote}>“{season.source.quote}”</p>}
    </>
  );
}

function FigureLine({ figure }: { readonly figure: PolicyFigure }) {
  const styles = useStyles();
  const { words, say } = useUi();
  const word = STANDARDS.find((standard) => standard.word === figure.word);
  return (
    <tr>
      <th scope="row" className={styles.th}>
        {figure.category ?? words.everyone}{' '}
        <span className={styles.word}>
          {word ? say(word.title) : ''}
          {figure.inPrinciple && ` · ${words.inPrinciple}`}
        </span>
      </th>
      <td className={styles.td}>
        {figureText(figure, words)} {perText(figure, words)}
      </td>
    </tr>
  );
}
