// `npm run certificates`: makes the certificate for https://localhost:3000 through office-addin-dev-certs, in
// ~/.office-addin-dev-certs, and on Windows and Mac asks the system to trust its issuer. Only ever run by hand: it
// changes what this machine trusts, so tests, CI and installing leave it alone.
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { officeTool } from './manifest/office-tool.cjs';

const folder = join(homedir(), '.office-addin-dev-certs');
const certificate = join(folder, 'localhost.crt');
const key = join(folder, 'localhost.key');

if (process.env.CI) {
  console.error('Not in CI: a certificate authority is made by hand only.');
  process.exit(2);
}

try {
  await makeCertificate(officeTool('office-addin-dev-certs'));
  console.log(`certificate ${certificate}\nkey ${key}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}

async function makeCertificate(tool) {
  if (process.platform === 'win32' || process.platform === 'darwin') return tool.ensureCertificatesAreInstalled();
  if (stillGood()) {
    console.log(`The certificate is there and good until ${expiry().toISOString().slice(0, 10)}.`);
    return undefined;
  }
  // No Excel runs here and trusting an issuer takes root, so it is only made: enough for `npm start` and a browser.
  tool.deleteCertificateFiles(folder);
  return tool.generateCertificates();
}

function expiry() {
  return new Date(new X509Certificate(readFileSync(certificate)).validTo);
}

function stillGood() {
  return existsSync(certificate) && existsSync(key) && expiry().getTime() > Date.now();
}
