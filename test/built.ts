import { join } from 'node:path';

/** Where the test run builds what ships (see build-all.cjs); the very files, not a variant of them. */
export const BUILT = join(__dirname, '../.cache/dist');
