import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { pickBooks, pickFolder } from '../files/pick-books';
import { SAMPLES, sampleBook } from '../files/samples';
import { useDesk } from './desk-context';

const useStyles = makeStyles({
  page: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    padding: '24px 16px',
  },
  drop: {
    width: '100%',
    maxWidth: '640px',
    margin: 'auto 0',
    boxSizing: 'border-box',
    padding: '40px 24px 28px',
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: 'center',
    '@media (max-width: 480px)': { padding: '24px 14px 20px' },
  },
  title: {
    margin: '12px 0 8px',
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: 600,
  },
  more: {
    margin: '0 auto 20px',
    maxWidth: '460px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
  },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '10px' },
  samples: {
    marginTop: '28px',
    paddingTop: '16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    alignItems: 'center',
    gap: '6px 8px',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
  },
  privacy: { margin: '20px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Before anything is open: drop files, pick them, or try a sample. */
export function StartPage() {
  const styles = useStyles();
  const { desk, words, say } = useDesk();
  return (
    <main className={styles.page} aria-label={words.product}>
      <div className={styles.drop}>
        <Sheets />
        <h1 className={styles.title}>{words.startTitle}</h1>
        <p className={styles.more}>{words.startMore}</p>
        <div className={styles.actions}>
          <Button appearance="primary" size="large" onClick={() => void pickBooks().then((files) => desk.add(files))}>
            {words.openFiles}
          </Button>
          <Button size="large" onClick={() => void pickFolder().then((files) => desk.add(files))}>
            {words.openFolder}
          </Button>
        </div>
        <div className={styles.samples} role="group" aria-label={words.samplesLabel}>
          <span>{words.trySample}</span>
          {SAMPLES.map((sample) => (
            <Button key={sample.file} size="small" onClick={() => void desk.add([sampleBook(sample)])}>
              {say(sample.title)}
            </Button>
          ))}
        </div>
        <p className={styles.privacy}>{words.startPrivacy}</p>
      </div>
    </main>
  );
}

/** Two ledger sheets, the front one ticked. */
function Sheets() {
  return (
    <svg
      viewBox="0 0 64 56"
      width="72"
      height="63"
      aria-hidden="true"
      fill="none"
      strokeWidth="2"
      strokeLinejoin="round"
    >
      <g stroke={tokens.colorNeutralStroke1} fill={tokens.colorNeutralBackground1}>
        <path d="M20 4h36v40H20z" />
        <path d="M8 12h36v40H8z" />
        <path d="M8 20h36M8 28h36M8 36h36M8 44h36M18 12v40" strokeWidth="1.4" />
      </g>
      <circle cx="46" cy="42" r="12" fill={tokens.colorBrandBackground} />
      <path
        d="M40.5 42.3l4 4 7.3-8.2"
        stroke={tokens.colorNeutralForegroundOnBrand}
        strokeWidth="2.6"
        strokeLinecap="round"
      />
    </svg>
  );
}
