const { JSDOM } = require('jsdom');
const { agreementFaults } = require('./agreement-faults.cjs');
const { grammarFaults } = require('./grammar-faults.cjs');

const { DOMParser } = new JSDOM('').window;

/**
 * Everything that is wrong with a manifest, found without any network: stands in for the official validator, which is a
 * service on the web.
 *
 * @param {string} xml
 * @param {{ baseUrl: string, readAsset: (path: string) => Buffer | null, catalog?: boolean }} expected the base address
 *   without trailing slash; a file of the build by its path, null where there is none; catalog: the one for SharePoint
 * @returns {{ name: string, says: string }[]} empty for a good manifest
 */
function manifestFaults(xml, expected) {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const broken = document.getElementsByTagName('parsererror')[0];
  if (broken !== undefined) return [{ name: 'not-well-formed', says: broken.textContent.split('\n')[0] }];
  const grammar = grammarFaults(document.documentElement);
  if (grammar.some(({ name }) => name === 'wrong-root')) return grammar;
  return [...grammar, ...agreementFaults(document.documentElement, expected)];
}

module.exports = { manifestFaults };
