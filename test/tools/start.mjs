// `npm start` until the workbench exists: checks the faulty sample, prints the findings, writes the printable report.
import { spawnSync } from 'node:child_process';

const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
const root = new URL('../../', import.meta.url).pathname;
const sample = 'assets/samples/t15-faulty.xlsx';
const report = 'dist/sample-report.html';

function run(...argv) {
  const { status } = spawnSync(process.execPath, [cli, ...argv], { cwd: root, stdio: 'inherit' });
  // 1 is right here: the sample is full of planted errors
  if (status !== 1) process.exit(status ?? 2);
}

run('check', sample);
run('check', sample, '--format', 'html', '--out', report);
console.log(`\n可打印的核查报告 printable report: ${root}${report}`);
