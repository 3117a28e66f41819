import { FieldFrame } from './field-frame';
import { absentValue, usePlace, type FieldProps } from './form-context';
import { LineInput } from './line-input';
import { useTyped } from './use-typed';

interface LineFieldProps extends FieldProps {
  /** Digits count as numbers: always, or where nothing else stands beside them. */
  readonly reads: 'text' | 'number' | 'fact';
}

/** One line: text, a number, or what a cell of the ledger says. */
export function LineField({ path, label, hint, absent, reads, preset, wide }: LineFieldProps) {
  const { place, value, said, state, set } = usePlace(path);
  const read = (text: string): unknown => {
    if (text.trim() === '') return reads === 'fact' ? '' : absentValue(absent);
    return reads === 'text' ? text : numberIn(text);
  };
  const { text, type } = useTyped<unknown>(value, lineOf, read);
  return (
    <FieldFrame label={label} hint={hint} said={said} state={state} wide={wide}>
      <LineInput
        place={place}
        digits={reads === 'number'}
        {...(typeof preset === 'number' && { placeholder: String(preset) })}
        value={text}
        onType={(next) => {
          type(next);
          set(read(next));
        }}
      />
    </FieldFrame>
  );
}

function lineOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What is no number stays as it was typed: the schema then says what is expected. */
function numberIn(text: string): number | string {
  const plain = text.replace(/[,，\s]/g, '').normalize('NFKC');
  return /^-?\d{1,15}(\.\d*)?$/.test(plain) ? Number(plain) : text;
}
