import { lists } from './lists.mjs';
import { shangzhai } from './shangzhai.mjs';
import { t15Faulty } from './t15-faulty.mjs';
import { t15Altered, t15Pristine } from './t15-pristine.mjs';
import { t1 } from './t1.mjs';
import { t2 } from './t2.mjs';
import { villages } from './villages.mjs';
import { zhonggang } from './zhonggang.mjs';
import { zitong } from './zitong.mjs';

/** One entry per group of files; each gives `{ path: bytes or JSON }`, or `{ skipped: why }`. */
export const BUILDERS = {
  't15-faulty': t15Faulty,
  't15-pristine': t15Pristine,
  't15-altered': t15Altered,
  t1,
  t2,
  zhonggang,
  shangzhai,
  lists,
  villages,
  zitong,
};
