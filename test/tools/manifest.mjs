// `npm run manifest`: checks manifest.xml, the two manifests the build writes from it and, where there is a build, those
// in dist/, without any network; then prints what the add-in declares, read by office-addin-manifest.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEVELOPMENT_URL, manifests } from '../../src/taskpane/manifest/manifests.cjs';
import { manifestFaults } from './manifest/manifest-faults.cjs';
import { officeTool } from './manifest/office-tool.cjs';

const root = new URL('../../', import.meta.url).pathname;
const dist = join(root, 'dist');
const assetsIn = (folder) => (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : null);
const baseOf = (xml) => /<SourceLocation DefaultValue="([^"]*)\/taskpane\.html"/.exec(xml)?.[1] ?? DEVELOPMENT_URL;

let faults = 0;
function check(name, xml, readAsset) {
  const catalog = name.endsWith('manifest-sharepoint.xml');
  const found = manifestFaults(xml, { baseUrl: baseOf(xml), readAsset, catalog });
  faults += found.length;
  console.log(`${name}: ${found.length === 0 ? 'no fault' : ''}`);
  for (const fault of found) console.log(`  ${fault.name}: ${fault.says}`);
}

async function main() {
  const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
  check('manifest.xml', source, assetsIn(root));
  for (const [name, xml] of Object.entries(manifests(source, process.env.RELIEF_BASE_URL))) {
    check(`to be built: ${name}`, xml, assetsIn(root));
    const built = join(dist, name);
    if (existsSync(built)) check(`dist/${name}`, readFileSync(built, 'utf8'), assetsIn(dist));
  }

  const { OfficeAddinManifest } = officeTool('office-addin-manifest');
  console.log('\nas office-addin-manifest reads it:');
  for (const [name, value] of Object.entries(await OfficeAddinManifest.readManifestFile(join(root, 'manifest.xml')))) {
    if (value !== undefined) console.log(`${name}: ${typeof value === 'object' ? JSON.stringify(value) : value}`);
  }
  return faults > 0 ? 1 : 0;
}

main().then(
  (code) => (process.exitCode = code),
  (error) => {
    console.error(error.message);
    process.exitCode = 2;
  },
);
