import { Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { formatYuan, type Fen } from '../../core/values/money';
import { readYuan } from './read-yuan';

const useStyles = makeStyles({
  input: { minWidth: 0, width: '100%' },
  digits: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', minWidth: 0, width: '100%' },
});

interface YuanInputProps {
  readonly label: string;
  readonly value: Fen | null;
  /** Why what was typed is not taken: it stays in the field to be corrected. */
  readonly wrong?: string | null;
  /** Told when the field is left or Enter is pressed, not at every digit. */
  readonly onChange: (value: Fen | null) => void;
}

/** An amount in yuan. What is no amount is put back as it was. */
export function YuanInput({ label, value, wrong = null, onChange }: YuanInputProps) {
  const styles = useStyles();
  const shown = value === null ? '' : formatYuan(value);
  const [text, setText] = useState(shown);
  // Enter, and leaving the field before the screen has followed, are one change; unlike `useChosen`, what is not taken stays
  const told = useRef(value);
  useEffect(() => {
    told.current = value;
    setText(shown);
  }, [value, shown]);
  const commit = () => {
    const read = readYuan(text);
    if (read === 'no amount') setText(shown);
    else if (read !== told.current || wrong !== null) {
      told.current = read;
      onChange(read);
    }
  };
  return (
    <Input
      size="small"
      className={styles.input}
      input={{ className: styles.digits, inputMode: 'decimal' }}
      aria-label={label}
      aria-invalid={wrong !== null}
      {...(wrong !== null && { title: wrong })}
      value={text}
      onChange={(_, data) => setText(data.value)}
      onBlur={commit}
      onKeyDown={({ key }) => key === 'Enter' && commit()}
    />
  );
}
