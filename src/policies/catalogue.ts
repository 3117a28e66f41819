// Written by `npm run catalogue`: every file of this folder. Do not edit.
import dazhou from './dazhou.json';
import disasterTypes from './disaster-types.json';
import gaotai from './gaotai.json';
import hunan from './hunan.json';
import jianUnion from './jian-union.json';
import jiaxian from './jiaxian.json';
import nanchang from './nanchang.json';
import qianxinan from './qianxinan.json';
import qijiang from './qijiang.json';
import shangzhai from './shangzhai.json';
import shicheng from './shicheng.json';
import shuangmiaoji from './shuangmiaoji.json';
import songwennuan from './songwennuan.json';
import wulongHousing from './wulong-housing.json';
import yangliu from './yangliu.json';
import zhonggang from './zhonggang.json';
import zitong from './zitong.json';

export const POLICIES: readonly unknown[] = [
  dazhou,
  disasterTypes,
  gaotai,
  hunan,
  jianUnion,
  jiaxian,
  nanchang,
  qianxinan,
  qijiang,
  shangzhai,
  shicheng,
  shuangmiaoji,
  songwennuan,
  wulongHousing,
  yangliu,
  zhonggang,
  zitong,
];
