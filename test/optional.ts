import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CHROMIUM = '/usr/bin/chromium';

/**
 * True where a machine has what a test needs. Elsewhere the test is left out and the run says so; in CI nothing may be
 * left out, so there it is an error.
 */
function onThisMachine(what: string, there: boolean): boolean {
  if (there) return true;
  if (process.env['CI']) throw new Error(`${what} is missing, and in CI its tests may not be left out`);
  process.stderr.write(`Left out, as ${what} is not on this machine: the tests that need it.\n`);
  return false;
}

const succeeds = (command: string, ...argv: readonly string[]) => spawnSync(command, argv).status === 0;

export const libreOffice = () => onThisMachine('LibreOffice (soffice)', succeeds('which', 'soffice'));
export const openpyxl = () =>
  onThisMachine('openpyxl (python3-openpyxl)', succeeds('/usr/bin/python3', '-c', 'import openpyxl'));

/** Path of Debian's Chromium, null where there is none. */
export const chromium = () => (onThisMachine('Chromium', existsSync(CHROMIUM)) ? CHROMIUM : null);

/**
 * `describe` for tests that need what one of the above has looked for. They are left out where it is missing, since
 * `npm test` has to pass on a machine without a browser; never unsaid, and never in CI, for there the look has thrown.
 */
export function describeWhere(found: string | null): typeof describe | typeof describe.skip {
  return found === null ? describe.skip : describe;
}

/** Microsoft's tools for reading the manifest and making certificates. */
export const officeTools = () =>
  onThisMachine(
    'office-addin-manifest, office-addin-dev-certs (npm ci)',
    ['office-addin-manifest', 'office-addin-dev-certs'].every(resolves),
  );

function resolves(name: string): boolean {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}
