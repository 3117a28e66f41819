const path = require('node:path');

/** TypeScript by swc; types are checked by `npm run types`, not here. */
const typescript = {
  test: /\.tsx?$/,
  loader: 'swc-loader',
  options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } },
};

/** Libraries carry addresses in their comments, and what ships names no outside address: comments are taken out. */
const libraries = {
  test: /\.m?js$/,
  include: /node_modules/,
  loader: 'swc-loader',
  options: {
    minify: true,
    jsc: { target: 'es2022', minify: { compress: false, mangle: false, format: { comments: false } } },
  },
};

/** One self-contained Node file: no `node_modules` beside it, so it can be copied to an isolated machine. */
const commandLine = {
  name: 'cli',
  target: 'node20',
  entry: './src/cli/main.ts',
  output: { path: path.resolve(__dirname, 'dist'), filename: 'cli.js' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript, libraries] },
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [],
};

module.exports = (_env, { mode }) => {
  const { BannerPlugin } = require('webpack');
  const shebang = new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true });
  return [{ ...commandLine, mode: mode ?? 'production', plugins: [shebang] }];
};
