const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { BannerPlugin, Compilation, optimize, sources } = require('webpack');
const { manifests } = require('./src/taskpane/manifest/manifests.cjs');
const { LicencesPlugin } = require('./src/workbench/page/licences.cjs');
const { singlePage } = require('./src/workbench/page/single-page.cjs');

const dist = path.resolve(__dirname, 'dist');
const office = path.resolve(__dirname, 'node_modules/@microsoft/office-js');

/** TypeScript by swc; types are checked by `npm run types`, not here. */
const typescript = {
  test: /\.tsx?$/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  },
};

/**
 * Libraries carry addresses in their comments, and what ships names no outside address: comments are taken out. For the
 * browser the minifier does it, after it has read which calls are pure.
 */
const libraries = {
  test: /\.m?js$/,
  include: /node_modules/,
  loader: 'swc-loader',
  options: {
    minify: true,
    jsc: { target: 'es2022', minify: { compress: false, mangle: false, format: { comments: false } } },
  },
};

const common = {
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  performance: { hints: false },
  stats: 'errors-warnings',
  cache: { type: 'filesystem', cacheDirectory: path.resolve(__dirname, '.cache/webpack') },
};

/** One self-contained Node file: no `node_modules` beside it, so it can be copied to an isolated machine. */
const commandLine = {
  ...common,
  name: 'cli',
  target: 'node20',
  module: { rules: [typescript, libraries] },
  entry: './src/cli/main.ts',
  output: { path: dist, filename: 'cli.js' },
  // a third of the time to start is reading the program; names stay, for a fault is told by the function it arose in
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        extractComments: false,
        terserOptions: { keep_fnames: true, keep_classnames: true, format: { comments: false } },
      }),
    ],
  },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
};

/**
 * Libraries name pages of theirs in messages for developers (React's error codes, Griffel's hints). Nothing follows
 * them, but what ships names no outside address at all.
 */
class NoAddressesPlugin {
  apply(compiler) {
    const LIBRARY_PAGES = /https:\/\/(?:react\.dev|aka\.ms|github\.com\/microsoft)\/[\w./-]*/g;
    compiler.hooks.thisCompilation.tap('no addresses', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_DEV_TOOLING;
      compilation.hooks.processAssets.tap({ name: 'no addresses', stage }, (assets) => {
        for (const file of [...compilation.chunks].flatMap(({ files }) => [...files])) {
          const source = assets[file].source().toString();
          compilation.updateAsset(file, new sources.RawSource(source.replace(LIBRARY_PAGES, '')));
        }
      });
    });
  }
}

/** Classic scripts, each whole in itself: the pages name them one by one, and a single page can hold them inline. */
const browser = {
  ...common,
  target: ['web', 'es2022'],
  module: { rules: [typescript] },
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        extractComments: false,
        terserOptions: { format: { comments: false } },
      }),
    ],
  },
  plugins: [new optimize.LimitChunkCountPlugin({ maxChunks: 1 }), new NoAddressesPlugin()],
};

/** Microsoft's files, unmodified, as the pane loads them in each Excel. Its telemetry is left out. */
const OFFICE_FILES = [
  'office.js',
  ...['excel-win32-16.01.js', 'excel-web-16.00.js', 'excel-mac-16.00.js', 'excel-ios-16.00.js'],
  ...['zh-cn', 'en-us'].map((language) => `${language}/office_strings.js`),
];

/** Both manifests, with the base address of RELIEF_BASE_URL (https://localhost:3000 without it). */
const manifest = (name) => ({
  from: path.resolve(__dirname, 'manifest.xml'),
  to: name,
  transform: {
    transformer: (xml) => manifests(xml.toString('utf8'), process.env.RELIEF_BASE_URL)[name],
    cache: false, // the address is no part of the file, so a cached text could carry an old one
  },
});

const taskpane = {
  ...browser,
  name: 'taskpane',
  entry: { taskpane: './src/taskpane/main.tsx', 'no-network': './src/ui/browser/no-network.ts' },
  output: { path: dist, filename: '[name].js' },
  plugins: [
    ...browser.plugins,
    new CopyPlugin({
      patterns: [
        { from: 'src/taskpane/old-excel.js', to: 'old-excel.js', info: { minimized: true } }, // ES5, as it is written
        { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
        ...['manifest.xml', 'manifest-sharepoint.xml'].map(manifest),
        { from: 'src/taskpane/taskpane.{html,css}', to: '[name][ext]' },
        ...OFFICE_FILES.map((file) => ({ from: `${office}/dist/${file}`, to: file, info: { minimized: true } })),
        { from: `${office}/LICENSE.md`, to: 'office.js.LICENSE.md' },
      ],
    }),
  ],
};

/** The single file is put together from what was built for it; nothing else of that stays. */
class SinglePagePlugin {
  apply(compiler) {
    const page = path.resolve(__dirname, 'src/workbench/page');
    const text = (name) => readFileSync(path.join(page, name), 'utf8');
    compiler.hooks.thisCompilation.tap('single page', (compilation) => {
      for (const name of readdirSync(page)) compilation.fileDependencies.add(path.join(page, name));
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: 'single page', stage }, (assets) => {
        const built = (name) => {
          const source = assets[name].source().toString();
          compilation.deleteAsset(name);
          return source;
        };
        const html = singlePage(text('relief-ledger.html'), {
          icon: `data:image/png;base64,${readFileSync(path.resolve(__dirname, 'assets/icons/ledger-32.png'), 'base64')}`,
          style: text('workbench.css').trim(),
          worker: built('worker.js'),
          licences: assets['licences.txt'].source().toString(),
          'old-browser': text('old-browser.js').trim(),
          'no-network': built('workbench-no-network.js'),
          workbench: built('workbench.js'),
        });
        compilation.emitAsset('relief-ledger.html', new sources.RawSource(html));
      });
    });
  }
}

const workbench = {
  ...browser,
  name: 'workbench',
  entry: {
    workbench: './src/workbench/main.tsx',
    worker: './src/workbench/worker/main.ts',
    'workbench-no-network': './src/ui/browser/no-network.ts',
  },
  output: { path: dist, filename: '[name].js' },
  module: { rules: [typescript, { test: /\.xlsx$/, type: 'asset/inline' }] },
  plugins: [...browser.plugins, new LicencesPlugin('licences.txt'), new SinglePagePlugin()],
};

module.exports = (_env, { mode = 'production' }) =>
  [commandLine, taskpane, workbench].map((configuration) => ({ ...configuration, mode }));
