const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

/** The folder of the package a file belongs to, null for our own. */
function packageFolder(file) {
  const found = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file ?? '');
  return found === null ? null : found[1];
}

const GRANT = 'Permission is hereby granted';

/** Name, version and licence with what its text says first, the holders of the rights; then its terms. No addresses. */
function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
  const plain = text.replace(/\(?\bhttps?:\/\/[^\s)]+\)?/g, '');
  const grant = Math.max(0, plain.indexOf(GRANT));
  const first = plain
    .slice(0, grant)
    .split(/\r?\n/)
    .map((line) => line.trim());
  const heading = [`${name} ${version} (${license})`, ...first.filter((line) => line !== '')].join('\n');
  return { heading, terms: plain.slice(grant).trim() };
}

/** Each text once, behind all the packages it is the licence of: dozens share the words of one. */
function licenceText(folders) {
  const byTerms = new Map();
  for (const { heading, terms } of folders.map(notice)) {
    const key = terms.replace(/\s+/g, ' ');
    const group = byTerms.get(key) ?? byTerms.set(key, { terms, headings: new Set() }).get(key);
    group.headings.add(heading);
  }
  const groups = [...byTerms.values()].map(({ terms, headings }) => `${[...headings].join('\n\n')}\n\n${terms}`);
  return groups.join(`\n\n${'-'.repeat(78)}\n\n`);
}

/** Writes the licences of everything that is built into the pages: their authors ask for no more, and no less. */
class LicencesPlugin {
  constructor(fileName) {
    this.fileName = fileName;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('licences', (compilation) => {
      compilation.hooks.processAssets.tap('licences', () => {
        const files = [...compilation.modules].flatMap((module) => [module, ...(module.modules ?? [])]);
        const folders = new Set(files.map(({ resource }) => packageFolder(resource)).filter(Boolean));
        const known = [...folders].filter((folder) => existsSync(path.join(folder, 'package.json'))).sort();
        const text = `${licenceText(known)}\n`;
        compilation.emitAsset(this.fileName, new compiler.webpack.sources.RawSource(text));
      });
    });
  }
}

module.exports = { LicencesPlugin };
