import type { Assignment } from './assign-columns';
import { readBody } from './body-rows';
import type { HeaderBlock } from './header-block';
import type { HeaderCells } from './header-cells';
import { headerOnOneLine } from './header-text';
import type { HeaderVocabulary } from './header-vocabulary';
import type { SheetSnapshot, Snapshot } from '../grid/host';
import { Ledger, type BoundColumn } from './ledger';
import { stageOf } from './ledger-stage';
import { markedRequired } from './marked-required';
import type { TemplateMatch } from './match-template';
import type { Template } from './template';
import { workbookLists } from './workbook-lists';

/** A sheet whose header has been found and matched. */
interface MatchedSheet {
  readonly file: string;
  readonly snapshot: Snapshot;
  readonly sheet: SheetSnapshot;
  readonly cells: HeaderCells;
  readonly block: HeaderBlock;
  /** All texts above the header. */
  readonly title: string;
  readonly match: TemplateMatch;
  readonly vocabulary: HeaderVocabulary;
}

/** The sheet as a ledger: columns by field, rows told apart, lists the workbook prescribes. */
export function bindLedger(matched: MatchedSheet): Ledger {
  const { file, snapshot, sheet, block, match } = matched;
  const columns = boundColumns(matched);
  return new Ledger({
    file,
    sheet: sheet.name,
    template: match.template,
    stage: stageOf([matched.title, sheet.name, fileName(file)], match.template.stage),
    grid: sheet.grid,
    merges: sheet.merges,
    headerTop: block.top,
    headerBottom: block.bottom,
    columns,
    ...readBody(sheet, block.bottom, columns, block.paths),
    lists: workbookLists(snapshot, sheet, columns, block.bottom + 1, matched.vocabulary),
  });
}

function boundColumns({ snapshot, sheet, cells, block, match }: MatchedSheet): readonly BoundColumn[] {
  const layout = snapshot.layout.sheets.find((candidate) => candidate.name === sheet.name);
  const marked = markedRequired(block, cells, snapshot.layout, layout);
  return match.columns.map((assignment) => bound(assignment, match.template, block, marked.has(assignment.column)));
}

/** A column the template does not list but whose header says what it holds is bound all the same. */
function bound({ column, field }: Assignment, template: Template, block: HeaderBlock, marked: boolean): BoundColumn {
  const own = template.columns.find((candidate) => candidate.field === field);
  return {
    ...(own ?? { field, headers: [], writable: false }),
    required: marked || (own?.required ?? false),
    column,
    header: block.paths[column]!.map(headerOnOneLine).join('/'),
  };
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1)!;
}
