import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Parts } from './group-field';
import { usePlace, type FieldProps } from './form-context';
import { PartFrame } from './part-frame';
import { RemoveButton } from './remove-button';
import { Said } from './said';
import { useSummary } from './use-summary';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', gap: '4px', minWidth: 0 },
  field: { flex: '1 1 0', minWidth: 0 },
  remove: { marginTop: '20px' },
});

interface ItemFrameProps extends FieldProps {
  /** What stands above the fields, such as the name of the entry. */
  readonly above?: ReactNode;
  /** The field of a single figure; a group's parts are shown without it. */
  readonly children: ReactNode;
}

/** One entry of a list or table: a line with a way to remove it, or a part that folds where more is in it. */
export function ItemFrame({ shape, path, label, above, children }: ItemFrameProps) {
  const styles = useStyles();
  const { place, value, said, state, count, set } = usePlace(path);
  const summary = useSummary(shape, value);
  const isFolding = shape.kind === 'group' || shape.kind === 'word' || shape.kind === 'table' || shape.kind === 'list';
  if (isFolding) {
    const owner = String([...path].reverse().find((key) => typeof key === 'string'));
    return (
      <PartFrame label={label} place={place} summary={summary} count={count} onRemove={() => set(undefined)}>
        {above}
        {shape.kind === 'group' ? (
          <>
            {above === undefined && <Said text={said} state={state} />}
            <Parts parts={shape.parts} path={path} owner={ownerOf(path, owner)} />
          </>
        ) : (
          children
        )}
      </PartFrame>
    );
  }
  return (
    <div className={styles.line}>
      <div className={styles.field}>{children}</div>
      <RemoveButton label={label} className={styles.remove} onRemove={() => set(undefined)} />
    </div>
  );
}

/** Parts of an item belong to the list it stands in, those of an entry to its table. */
function ownerOf(path: FieldProps['path'], nearest: string): string {
  return typeof path.at(-1) === 'number' ? nearest : String(path.at(-2));
}
