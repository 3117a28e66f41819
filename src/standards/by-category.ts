import { casesOf, categoryTable, readsOf, UNTOLD, type CategoryTable } from '../core/policy/category-table';
import { standard } from '../core/policy/standard';

/**
 * A table from the policy's categories to what holds for each: `{ "word": "by-category", "table": { "一般困难户": … } }`.
 * A household whose cell maps to no category stays open: only what stands beside the table binds it.
 */
export const byCategory = standard<CategoryTable>({
  word: 'by-category',
  title: { zh: '按类别', en: 'by category' },
  figures: categoryTable,
  reads: (table) => readsOf(table.values()),
  cases: casesOf,
  assess(table, household, setting) {
    const nested = household.category === null ? undefined : table.get(household.category);
    if (nested === undefined || household.category === null) return { kind: 'silent', steps: [UNTOLD] };
    return nested.assess(household, { ...setting, category: household.category });
  },
});
