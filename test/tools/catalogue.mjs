// Writes the list of a catalogue folder (`src/rules/catalogue.ts` …) from the files in it, so that a new rule or
// template is one file plus its test. A test compares the written list with the folder.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('../../src/', import.meta.url).pathname;

/** folder → what the catalogue is called and the type of its members */
export const CATALOGUES = {
  rules: { constant: 'RULES', type: 'Rule', from: '../core/check/rule', extension: '.ts' },
  templates: { constant: 'TEMPLATES', type: 'Template', from: '../core/ledger/template', extension: '.ts' },
  standards: { constant: 'STANDARDS', type: 'Standard', from: '../core/policy/standard', extension: '.ts' },
  policies: { constant: 'POLICIES', type: 'unknown', from: null, extension: '.json' },
};

export function catalogueText(folder) {
  const { constant, type, from, extension } = CATALOGUES[folder];
  const ids = readdirSync(join(root, folder))
    .filter((name) => name.endsWith(extension) && name !== 'catalogue.ts' && name !== 'tsconfig.json')
    .map((name) => name.slice(0, -extension.length))
    .sort();
  const camel = (id) => id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
  const imports = ids.map((id) =>
    extension === '.json' ? `import ${camel(id)} from './${id}.json';` : `import { ${camel(id)} } from './${id}';`,
  );
  const typeImport = from ? [`import type { ${type} } from '${from}';`] : [];
  return [
    '// Written by `npm run catalogue`: every file of this folder. Do not edit.',
    ...typeImport,
    ...imports,
    '',
    `export const ${constant}: readonly ${type}[] = [`,
    ...ids.map((id) => `  ${camel(id)},`),
    '];',
    '',
  ].join('\n');
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const folder of Object.keys(CATALOGUES)) {
    const path = join(root, folder, 'catalogue.ts');
    const text = catalogueText(folder);
    let old = '';
    try {
      old = readFileSync(path, 'utf8');
    } catch {
      // first time
    }
    if (old !== text) writeFileSync(path, text);
  }
}
