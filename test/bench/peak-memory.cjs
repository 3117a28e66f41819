// Preloaded into a measured process: writes its peak memory (KiB) where the bench looks for it.
const { writeFileSync } = require('node:fs');
process.on('exit', () => writeFileSync(process.env.BENCH_PEAK_FILE, String(process.resourceUsage().maxRSS)));
