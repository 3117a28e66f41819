import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { officeTools } from '../optional';

const root = join(__dirname, '../..');
const home = mkdtempSync(join(tmpdir(), 'relief-office-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A script of test/tools with an empty home folder, ended as soon as it reaches for the network. */
function run(script: string, environment: Record<string, string> = {}) {
  const argv = ['--import', pathToFileURL(join(root, 'test/tools/no-network.mjs')).href, script];
  const env = { ...process.env, CI: '', HOME: home, USERPROFILE: home, ...environment };
  return spawnSync(process.execPath, argv, { cwd: root, env, encoding: 'utf8' });
}

test('what catches network use does catch it', () => {
  const script = join(home, 'caught.cjs');
  for (const line of ["require('node:https').get('https://localhost:9')", "fetch('https://localhost:9')"]) {
    writeFileSync(script, line);
    expect(run(script).status).toBe(97);
  }
  rmSync(script);
});

test('npm run manifest says in one sentence why an address is no base', () => {
  const { status, stderr } = run('test/tools/manifest.mjs', { RELIEF_BASE_URL: 'http://intranet.example' });
  expect(stderr).toMatch(/^RELIEF_BASE_URL "http:\/\/intranet\.example" does not begin with https:.*\n$/);
  expect(status).toBe(2);
});

test('npm run certificates makes none in CI', () => {
  const { status, stderr } = run('test/tools/certificates.mjs', { CI: 'true' });
  expect(stderr).toMatch(/^Not in CI/);
  expect(status).toBe(2);
  expect(readdirSync(home)).toEqual([]);
});

(officeTools() ? describe : describe.skip)("Microsoft's tools", () => {
  test('read the manifest as it is meant, with usage data off: no network, nothing left in the home folder', () => {
    const { status, stdout, stderr } = run('test/tools/manifest.mjs');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const id = /<Id>(.*)<\/Id>/.exec(readFileSync(join(root, 'manifest.xml'), 'utf8'))![1];
    for (const line of [`id: ${id}`, 'defaultLocale: zh-CN', 'displayName: 台账助手', 'hosts: ["Workbook"]'])
      expect(stdout).toContain(`\n${line}\n`);
    expect(readdirSync(home)).toEqual([]);
  });

  test('are told to send nothing before they are used', () => {
    const script = join(home, 'told.cjs');
    const room = JSON.stringify(join(root, 'test/tools/manifest/office-tool.cjs'));
    const reader: string = 'office-addin-manifest';
    const beside = [require.resolve(reader)];
    const usage = JSON.stringify(require.resolve('office-addin-usage-data', { paths: beside }));
    writeFileSync(
      script,
      `const { OfficeAddinUsageData } = require(${usage});
       let told = 0;
       OfficeAddinUsageData.prototype.setUsageDataOff = () => { told += 1; };
       const { officeTool } = require(${room});
       officeTool('office-addin-manifest');
       officeTool('office-addin-dev-certs');
       OfficeAddinUsageData.prototype.isUsageDataOn = () => true;
       let refused = '';
       try { officeTool('office-addin-manifest'); } catch (error) { refused = error.message; }
       console.log(told, refused);`,
    );
    expect(run(script).stdout).toBe('3 office-addin-manifest would send usage data; it is not used.\n');
    rmSync(script);
  });
});
