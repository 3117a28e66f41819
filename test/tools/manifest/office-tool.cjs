const { readUsageDataLevel } = require('office-addin-usage-data');

/**
 * One of Microsoft's add-in tools with its usage data switched off: nothing is sent, and no settings file is written to
 * the home folder. office-addin-usage-data 3 has lost the means to send anything; 2, which another copy might bring,
 * sends unless told not to, so each tool is told.
 *
 * @param {'office-addin-manifest' | 'office-addin-dev-certs'} name
 * @throws {Error} with a sentence when the tool is not installed, or would send usage data all the same
 */
function officeTool(name) {
  try {
    require.resolve(name);
  } catch {
    throw new Error(`${name} is not installed: it belongs to the development dependencies, run npm ci.`);
  }
  const { usageDataObject } = require(`${name}/lib/defaults`);
  usageDataObject.setUsageDataOff();
  if (usageDataObject.isUsageDataOn() || readUsageDataLevel(name) === 'on') {
    throw new Error(`${name} would send usage data; it is not used.`);
  }
  return require(name);
}

module.exports = { officeTool };
