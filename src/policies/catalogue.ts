// Written by `npm run catalogue`: every file of this folder. Do not edit.
import shangzhai from './shangzhai.json';
import zhonggang from './zhonggang.json';
import zitong from './zitong.json';

export const POLICIES: readonly unknown[] = [
  shangzhai,
  zhonggang,
  zitong,
];
