import { compareFormColumns, compareWidths } from './compare-form-columns';
import { compareFormFacts } from './compare-form-facts';
import { compareFormMerges } from './compare-form-merges';
import { compareFormNames, type Alignments } from './compare-form-names';
import { compareFormRows } from './compare-form-rows';
import { compareFormSetup } from './compare-form-setup';
import { compareFormStyles } from './compare-form-styles';
import { compareFormTexts } from './compare-form-texts';
import { pairSheets } from '../layout/compare-sheet-list';
import { compareTexts } from '../layout/compare-texts';
import { alignForm, type FormAlignment } from './form-alignment';
import { formShape } from './form-shape';
import { headerOnOneLine } from '../ledger/header-text';
import type { SheetSnapshot, Snapshot } from '../grid/host';
import { LAST_COLUMN } from '../grid/address';
import type { Layout, SheetLayout } from '../layout/layout';
import type { LayoutDifference } from '../layout/layout-difference';
import { textAt } from '../grid/sheet-text';
import { styleMatch, withoutTypeface, type StyleMatch } from '../layout/style-match';

/**
 * What was altered in a file made from a blank form 模板. Filling it in is no difference: values of the body, blanks of
 * title and foot, more or fewer body rows in the form's own style with the ranges that follow them, households merged
 * over their members, automatic heights of body rows. Nor is the name of a typeface, as another office replaces it. Places are the file's own, except for what it has no more.
 */
export function compareWithPristine(pristine: Snapshot, file: Snapshot): readonly LayoutDifference[] {
  const { pairs, differences } = pairSheets(pristine.layout, file.layout);
  const layouts = plainLayouts(pristine, file);
  const alignments = new Map<string, { sheet: string; alignment: FormAlignment }>();
  const sheets = pairs.flatMap(({ before, after }) => {
    const form = snapshotOf(pristine, before.name);
    const filled = snapshotOf(file, after.name);
    if (form === undefined || filled === undefined) return [];
    const alignment = alignForm(form, formShape(form), filled, after.rows.at(-1)?.last ?? 0);
    if (alignment === null) return [lostHeader(form, after)];
    alignments.set(before.name, { sheet: after.name, alignment });
    return compareSheet({ form, filled, before, after, alignment, layouts });
  });
  return [
    ...differences,
    ...compareTexts('protection', null, null, pristine.layout.protection, file.layout.protection),
    ...sheets,
    ...compareFormNames(pristine.layout, file.layout, alignments satisfies Alignments),
  ];
}

interface SheetPair {
  readonly form: SheetSnapshot;
  readonly filled: SheetSnapshot;
  readonly before: SheetLayout;
  readonly after: SheetLayout;
  readonly alignment: FormAlignment;
  readonly layouts: Layouts;
}

interface Layouts {
  readonly before: Layout;
  readonly after: Layout;
  readonly match: StyleMatch;
}

function plainLayouts(pristine: Snapshot, file: Snapshot): Layouts {
  const before = { ...pristine.layout, styles: pristine.layout.styles.map(withoutTypeface) };
  const after = { ...file.layout, styles: file.layout.styles.map(withoutTypeface) };
  return { before, after, match: styleMatch(before, after) };
}

function compareSheet(pair: SheetPair): readonly LayoutDifference[] {
  const { form, filled, before, after, alignment } = pair;
  const count = columnsInUse(pair);
  return [
    ...compareFormTexts(form, filled, alignment),
    ...compareFormColumns(form, filled, alignment),
    ...compareFormMerges(after.name, form.merges, filled.merges, alignment),
    ...compareWidths(before, after, alignment, count),
    ...compareFormRows(before, after, alignment),
    ...compareFormStyles(pair, alignment, count, pair.layouts),
    ...compareFormSetup(before, after, alignment),
    ...(before.validations && after.validations
      ? compareFormFacts('validations', after.name, before.validations, after.validations, alignment, count)
      : []),
    ...(before.conditionalFormats && after.conditionalFormats
      ? compareFormFacts(
          'conditional-formats',
          after.name,
          before.conditionalFormats,
          after.conditionalFormats,
          alignment,
          count,
        )
      : []),
  ];
}

function snapshotOf(snapshot: Snapshot, name: string): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sheet.name === name);
}

/** As many columns as either side says something of; what is said of all columns of a row is not counted. */
function columnsInUse({ form, filled, before, after }: SheetPair): number {
  const ends = [before, after].flatMap((sheet) => [
    ...sheet.columns.map((run) => run.last),
    ...sheet.rows.flatMap((run) => run.styles.map(({ right }) => right)),
  ]);
  const said = ends.reduce((most, end) => (end < LAST_COLUMN && end > most ? end : most), -1);
  return Math.min(Math.max(form.grid.columnCount, filled.grid.columnCount, said + 1), MOST_COLUMNS);
}

/** Forms have dozens of columns; what lies further right is a slip of some writer and on no page. */
const MOST_COLUMNS = 256;

function lostHeader(form: SheetSnapshot, file: SheetLayout): LayoutDifference {
  const { headerTop } = formShape(form);
  const texts = Array.from({ length: form.grid.columnCount }, (_, column) => textAt(form, headerTop, column));
  const before = headerOnOneLine(texts.filter((text) => text !== '').join(' '));
  return { facet: 'headers', sheet: file.name, where: null, before, after: null };
}
