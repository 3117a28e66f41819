import { Field, makeStyles, mergeClasses, type FieldProps as FluentField } from '@fluentui/react-components';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  wide: { gridColumn: '1 / -1' },
});

interface FieldFrameProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what stands in it, '' where nothing is; and how grave that is. */
  readonly said?: string;
  readonly state?: 'none' | 'warning' | 'error';
  /** Takes a line of its own. */
  readonly wide?: boolean | undefined;
  readonly children: FluentField['children'];
}

/** A field of the form: its name above it, what is wrong with it and what is meant below. */
export function FieldFrame({ label, hint, said = '', state = 'none', wide = false, children }: FieldFrameProps) {
  const styles = useStyles();
  return (
    <Field
      className={mergeClasses(styles.field, wide && styles.wide)}
      size="small"
      label={label}
      {...(hint !== undefined && { hint })}
      validationState={state}
      validationMessage={said || null}
    >
      {children}
    </Field>
  );
}
