// Builds the page that shows one sheet, as it would ship, into .cache/workbench, and answers its address. Once a process.
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const webpack = require('webpack');

const root = join(__dirname, '../..');
const folder = join(root, '.cache/workbench');
const HTML = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>表格</title><style>body{margin:0}</style>
<body><div id="root"></div><script src="sheet-page.js"></script></body></html>`;

const typescript = {
  test: /\.tsx?$/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
  },
};

async function build() {
  mkdirSync(folder, { recursive: true });
  const compiler = webpack({
    mode: 'production',
    context: root,
    entry: join(__dirname, 'sheet-page.tsx'),
    output: { path: folder, filename: 'sheet-page.js' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [typescript] },
    // whether names are short makes no difference to what is tested, and takes most of the time
    optimization: { minimize: false },
    performance: { hints: false },
    cache: { type: 'filesystem', cacheDirectory: join(root, '.cache/webpack') },
  });
  await new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else compiler.close(() => resolve());
    });
  });
  const page = join(folder, 'sheet.html');
  writeFileSync(page, HTML);
  return pathToFileURL(page).href;
}

let built = null;

module.exports = { sheetPage: () => (built ??= build()) };
