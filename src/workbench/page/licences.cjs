const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

/** The folder of the package a file belongs to, null for our own. */
function packageFolder(file) {
  const found = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file ?? '');
  return found === null ? null : found[1];
}

/** Name, version, licence and its text; addresses in it are left out, as what ships names none. */
function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text.replace(/\(?\bhttps?:\/\/[^\s)]+\)?/g, '').trim()}`;
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
        const text = [...new Set(known.map(notice))].join(`\n\n${'-'.repeat(78)}\n\n`);
        compilation.emitAsset(this.fileName, new compiler.webpack.sources.RawSource(`${text}\n`));
      });
    });
  }
}

module.exports = { LicencesPlugin };
