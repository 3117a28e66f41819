// Builds everything that ships once per test run, so that the tests run the very files that ship.
const { join } = require('node:path');
const webpack = require('webpack');
const configurations = require('../webpack.config.js');

const folder = join(__dirname, '../.cache/dist');

module.exports = async () => {
  const all = configurations({}, { mode: 'production' });
  const compiler = webpack(all.map((each) => ({ ...each, output: { ...each.output, path: folder } })));
  await new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else compiler.close(resolve);
    });
  });
};
