import { makeStyles, tokens } from '@fluentui/react-components';
import { asObject, type JsonObject } from '../../state/policy/edit-json';
import { useUi } from '../ui-context';
import { usePlace, type FieldProps } from './form-context';
import { Parts } from './group-field';
import { LineInput } from './line-input';
import { Said } from './said';
import { useTyped } from './use-typed';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0, gridColumn: '1 / -1' },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200 },
  row: { display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0, marginTop: '2px' },
});

type Ends = readonly [from: unknown, to: unknown];

/** One number, or a range: both ends alike are one number. */
export function SpanField({ shape, path, label, hint }: FieldProps) {
  const styles = useStyles();
  const { words } = useUi();
  const { place, value, said, state, set } = usePlace(path);
  const rest = restOf(value);
  const [from, to]: Ends =
    typeof value === 'number' ? [value, value] : [asObject(value)['from'], asObject(value)['to']];
  const write = (ends: Ends) => set(spanOf(ends, rest));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{hint === undefined ? label : words.hinted(label, hint)}</legend>
      <div className={styles.row}>
        <End
          label={words.spanEnd(label, words.fromEnd)}
          place={place}
          value={from}
          onChange={(end) => write([end, to ?? end])}
        />
        <span aria-hidden="true">–</span>
        <End label={words.spanEnd(label, words.toEnd)} value={to} onChange={(end) => write([from, end])} />
      </div>
      <Said text={said} state={state} />
      {shape.kind === 'span' && shape.parts.length > 0 && (
        <Parts parts={shape.parts} path={path} owner={ownerOf(path)} />
      )}
    </fieldset>
  );
}

function ownerOf(path: FieldProps['path']): string {
  return String(path.at(-1));
}

function restOf(value: unknown): JsonObject {
  return Object.fromEntries(Object.entries(asObject(value)).filter(([key]) => key !== 'from' && key !== 'to'));
}

function spanOf([from, to]: Ends, rest: JsonObject): unknown {
  const alone = Object.keys(rest).length === 0;
  if (from === undefined && to === undefined) return alone ? undefined : rest;
  if (alone && from === to) return from;
  return { ...rest, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

interface EndProps {
  readonly label: string;
  readonly place?: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

function End({ label, place, value, onChange }: EndProps) {
  const read = (text: string): unknown => {
    if (text.trim() === '') return undefined;
    return /^\d{1,12}(\.\d*)?$/.test(text.trim()) ? Number(text.trim()) : text;
  };
  const { text, type } = useTyped<unknown>(
    value,
    (each) => (each === undefined || each === null ? '' : String(each)),
    read,
  );
  return (
    <LineInput
      {...(place !== undefined && { place })}
      digits
      label={label}
      value={text}
      onType={(next) => {
        type(next);
        onChange(read(next));
      }}
    />
  );
}
