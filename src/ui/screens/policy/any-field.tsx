import { BothLanguagesField } from './both-languages-field';
import { ChoiceField } from './choice-field';
import type { FieldProps } from './form-context';
import { GroupField } from './group-field';
import { LineField } from './line-field';
import { ListField } from './list-field';
import { OtherField } from './other-field';
import { SpanField } from './span-field';
import { TableField } from './table-field';
import { WordField } from './word-field';
import { WordsField } from './words-field';
import { YesNoField } from './yes-no-field';

/** The field that a shape asks for. */
export function AnyField(props: FieldProps) {
  switch (props.shape.kind) {
    case 'text':
    case 'number':
    case 'fact':
      return <LineField {...props} reads={props.shape.kind} />;
    case 'both-languages':
      return <BothLanguagesField {...props} />;
    case 'yes-no':
      return <YesNoField {...props} />;
    case 'choice':
      return <ChoiceField {...props} />;
    case 'words':
      return <WordsField {...props} />;
    case 'span':
      return <SpanField {...props} />;
    case 'group':
      return <GroupField {...props} />;
    case 'list':
      return <ListField {...props} />;
    case 'table':
      return <TableField {...props} />;
    case 'word':
      return <WordField {...props} />;
    case 'other':
      return <OtherField {...props} />;
  }
}
