import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ClipboardEvent, type CSSProperties, type KeyboardEvent, type RefObject } from 'react';
import type { Strings } from '../../../ui/strings/strings';
import type { Editing } from './editing';

const useStyles = makeStyles({
  input: {
    position: 'absolute',
    boxSizing: 'border-box',
    margin: 0,
    padding: '1px 2px',
    border: 'none',
    resize: 'none',
    overflow: 'hidden',
    lineHeight: '1.25',
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    outline: 'none',
  },
  idle: { opacity: 0, pointerEvents: 'none' },
  editing: { boxShadow: '0 0 0 2px var(--box), 0 2px 8px rgba(0, 0, 0, 0.3)', fieldSizing: 'content' },
  list: {
    position: 'absolute',
    minWidth: '120px',
    maxHeight: '220px',
    overflowY: 'auto',
    margin: 0,
    padding: '4px',
    listStyle: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    fontSize: tokens.fontSizeBase300,
    zIndex: 3,
  },
  option: { padding: '4px 10px', borderRadius: tokens.borderRadiusSmall, cursor: 'default', whiteSpace: 'nowrap' },
  pointed: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
});

interface CellInputProps {
  readonly input: RefObject<HTMLTextAreaElement | null>;
  /** Where the active cell is in the view, and its font. */
  readonly style: CSSProperties;
  readonly editing: Editing | null;
  readonly options: readonly string[];
  readonly label: string;
  readonly words: Strings;
  readonly gridId: string;
  /** Id of the active cell's element, null while it is out of view. */
  readonly cell: string | null;
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onText: (text: string) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onChoose: (option: string) => void;
  readonly onFocusChange: (focused: boolean) => void;
}

/**
 * The field that has the keyboard's focus as long as one is in the sheet: unseen over the active cell, so that an input
 * method for Chinese can begin in it with the first key; shown while the cell is typed into.
 */
export function CellInput(props: CellInputProps) {
  const { input, style, editing, options, label, gridId, cell } = props;
  const styles = useStyles();
  useCaretAtEnd(input, editing !== null);
  const listId = `${gridId}-options`;
  const pointed = editing !== null && editing.option >= 0 ? `${listId}-${editing.option}` : null;
  return (
    <>
      <textarea
        ref={input}
        className={mergeClasses(styles.input, editing === null ? styles.idle : styles.editing)}
        style={style}
        value={editing?.text ?? ''}
        rows={1}
        spellCheck={false}
        autoComplete="off"
        aria-label={label}
        aria-controls={options.length > 0 ? listId : gridId}
        aria-activedescendant={pointed ?? (editing === null ? (cell ?? undefined) : undefined)}
        onKeyDown={props.onKey}
        onChange={(event) => props.onText(event.target.value)}
        onCopy={props.onCopy}
        onCut={props.onCopy}
        onPaste={props.onPaste}
        onFocus={() => props.onFocusChange(true)}
        onBlur={() => props.onFocusChange(false)}
      />
      {options.length > 0 && editing !== null && <Options {...props} editing={editing} listId={listId} />}
    </>
  );
}

function Options({
  style,
  editing,
  options,
  words,
  onChoose,
  listId,
}: CellInputProps & { editing: Editing; listId: string }) {
  const styles = useStyles();
  const below = Number(style.top) + Math.max(Number(style.minHeight), 20) + 4;
  return (
    <ul
      role="listbox"
      id={listId}
      aria-label={words.sheetOptions}
      className={styles.list}
      style={{ left: style.left, top: below }}
    >
      {options.map((option, index) => (
        <li
          key={option}
          id={`${listId}-${index}`}
          role="option"
          aria-selected={index === editing.option}
          className={mergeClasses(styles.option, index === editing.option && styles.pointed)}
          onPointerDown={(event) => {
            event.preventDefault();
            event.stopPropagation();
            onChoose(option);
          }}
        >
          {option}
        </li>
      ))}
    </ul>
  );
}

/** When a cell is opened, the text stands ready to be continued. */
function useCaretAtEnd(input: RefObject<HTMLTextAreaElement | null>, editing: boolean): void {
  const before = useRef(editing);
  useEffect(() => {
    const field = input.current;
    if (editing && !before.current && field !== null) field.setSelectionRange(field.value.length, field.value.length);
    before.current = editing;
  }, [input, editing]);
}
