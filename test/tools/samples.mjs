// Writes assets/samples: invented ledgers for tests, for the demo and for whoever wants to try the product. The same
// bytes every time: fixed seeds, fixed stamps. T1 and T2 need python3 with openpyxl, and T1 LibreOffice besides, since a
// sample is only as good as the program that wrote it; without them those samples are left as they are.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { BUILDERS } from './samples/builders.mjs';

const folder = new URL('../../assets/samples/', import.meta.url).pathname;

for (const [name, build] of Object.entries(BUILDERS)) {
  const outcome = await build();
  if (outcome.skipped) {
    console.log(`${name}: left as it is (${outcome.skipped})`);
    continue;
  }
  for (const [file, content] of Object.entries(outcome)) await write(join(folder, file), content);
}

/** JSON is spelled out as the repository has it; a file that would not change is not written. */
async function write(path, content) {
  const bytes = Buffer.isBuffer(content) ? content : await jsonBytes(path, content);
  mkdirSync(dirname(path), { recursive: true });
  if (existing(path)?.equals(bytes)) return;
  writeFileSync(path, bytes);
  console.log(`${path.slice(folder.length)}: ${bytes.length} bytes`);
}

function existing(path) {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

async function jsonBytes(filepath, content) {
  return Buffer.from(await format(JSON.stringify(content), { ...(await resolveConfig(filepath)), filepath }));
}
