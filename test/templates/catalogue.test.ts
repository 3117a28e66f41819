import fc from 'fast-check';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openLedgers } from '../../src/core/ledger/open-ledgers';
import { HEADER_SYNONYMS } from '../../src/core/ledger/header-synonyms';
import type { Field } from '../../src/core/ledger/field';
import { TEMPLATES } from '../../src/templates/catalogue';
import { sheetOf, workbookOf } from '../sheet-of';

const FORMS = TEMPLATES.filter((template) => !template.fallback);

/** Two header lines: parents above, children below, a parent said once over its children. */
function headerLines(headers: readonly string[]): string[][] {
  const parts = headers.map((header) => header.split('/'));
  const top = parts.map(([first], column) =>
    column > 0 && parts[column - 1]!.length > 1 && parts[column - 1]![0] === first ? '' : first!,
  );
  return [top, parts.map(([, second]) => second ?? '')];
}

function bind(headers: readonly string[], title: string) {
  return openLedgers('a.xlsx', workbookOf([sheetOf([[title], ...headerLines(headers)])]), TEMPLATES).ledgers[0];
}

test('exactly one template takes the sheets that no other describes', () => {
  expect(TEMPLATES.filter((template) => template.fallback)).toHaveLength(1);
});

test('no two templates share an id', () => {
  expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length);
});

describe.each(TEMPLATES)('the template $id', (template) => {
  const columns = new Map(template.columns.map((column) => [column.field, column]));

  test('stands in the file of its name and has both titles', () => {
    expect(existsSync(join(__dirname, `../../src/templates/${template.id}.ts`))).toBe(true);
    expect(template.title.zh).toMatch(/\p{Script=Han}/u);
    expect(template.title.en).toMatch(/^[A-Z][ -~]+$/);
  });

  test('has each field once', () => {
    expect(columns.size).toBe(template.columns.length);
  });

  test('has the columns of its amount, and may write there', () => {
    for (const field of [template.amountField!, ...template.amountParts])
      expect([field, columns.get(field)?.writable]).toEqual([field, true]);
  });

  test('never writes a name, an ID, a phone or an account', () => {
    const written = template.columns.filter(({ writable }) => writable).map(({ field }) => field);
    for (const field of ['name', 'citizenId', 'phone', 'account', 'holder'] as const)
      expect(written).not.toContain(field);
  });

  test('never asks for remarks, serial numbers or the parts of an amount', () => {
    const free: Field[] = ['remark', 'serial', ...template.amountParts];
    expect(free.filter((field) => columns.get(field)?.required)).toEqual([]);
  });

  test('prescribes lists only for columns it has', () => {
    expect(Object.keys(template.lists).filter((field) => !columns.has(field as Field))).toEqual([]);
  });
});

describe.each(FORMS)('the form $id', (template) => {
  const headers = template.columns.map((column) => column.headers[0]!);
  const fields = template.columns.map(({ field }) => field);

  test('is recognised by its own headers', () => {
    const ledger = bind(headers, template.title.zh);
    expect(ledger?.template.id).toBe(template.id);
    expect(ledger?.columns.map(({ field }) => field)).toEqual(fields);
  });

  test('binds every header in general use to the same field, in any mixture', () => {
    // A name that another column of the form is called by would make the form ambiguous to a reader too.
    const own = new Set(headers);
    const choices = template.columns.map(({ field }, index) =>
      [headers[index]!, ...(HEADER_SYNONYMS[field] ?? [])].filter(
        (name) => name === headers[index] || (!own.has(name) && isPlain(name, field)),
      ),
    );
    fc.assert(
      fc.property(fc.tuple(...choices.map((names) => fc.constantFrom(...names))), (mixture) => {
        const ledger = bind(mixture, template.title.zh);
        expect(ledger?.columns.map(({ field }) => field)).toEqual(fields);
      }),
      { numRuns: 60, seed: 10 },
    );
  });

  test('is recognised without any one of its columns that are not name or ID', () => {
    fields.forEach((field, index) => {
      if (field === 'name' || field === 'citizenId') return;
      const ledger = bind(headers.toSpliced(index, 1), template.title.zh);
      expect([field, ledger?.template.id]).toEqual([field, template.id]);
      const left = ledger?.columns.map((column) => column.field);
      // Without the approved amount, the amount paid is the only amount there is.
      const expected = fields
        .toSpliced(index, 1)
        .map((each) => (field === 'amount' && each === 'paidAmount' ? 'amount' : each));
      expect(left).toEqual(expected);
    });
  });
});

/** A child's words need their parent; 发放金额 beside 实际发放金额 is nobody's guess. */
function isPlain(name: string, field: Field): boolean {
  return !name.includes('/') && !(field === 'amount' && name.includes('发放'));
}
