// Builds the command line once per test run, so that the tests run the very file that ships.
const { join } = require('node:path');
const webpack = require('webpack');
const configurations = require('../webpack.config.js');

const folder = join(__dirname, '../.cache/cli');

module.exports = async () => {
  const [configuration] = configurations({}, { mode: 'production' });
  const compiler = webpack({ ...configuration, output: { ...configuration.output, path: folder } });
  await new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else compiler.close(resolve);
    });
  });
};
