import type { Field } from './field';

const named = (names: string): readonly string[] => names.split('|');

/**
 * Names a field goes by in the ledgers seen so far, the most telling first: where two columns claim a field, the
 * earlier name wins. Compared after `headerKey`; `parent/child` is a column under a merged parent.
 */
export const HEADER_SYNONYMS: Partial<Readonly<Record<Field, readonly string[]>>> = {
  serial: named('序号|编号|顺序号|户序号|户号'),
  village: named(
    '行政村（社区）|村（社区）|行政村（社区）名称|村（社区）名称|村（居）|村（居）委会|行政村|村名称|村名|' +
      '所在村|所属村|所在村（社区）|村居|村委会|社区（村）|村别|村|社区',
  ),
  villageCode: named('行政村（社区）代码|村（社区）代码|行政村代码|村代码|行政区划代码'),
  group: named('村民组|村民小组|组|小组|组别|所在组|村（居）民小组|村民组（小区）'),
  name: named(
    '户主姓名|户主|农户姓名|救助对象姓名|受助人姓名|申请人姓名|受灾群众姓名|领款人姓名|姓名|户主名|' +
      '申请人|救助对象',
  ),
  citizenId: named(
    '户主身份证号|户主身份证号码|户主公民身份号码|户主身份证|身份证号|身份证号码|公民身份号码|' +
      '公民身份证号码|居民身份证号|居民身份证号码|身份证件号码|身份证件号|证件号码|证件号|身份证',
  ),
  phone: named('户主联系方式|户主联系电话|户主电话|联系电话|联系方式|手机号|手机号码|电话号码|电话|手机|联系号码'),
  familyType: named(
    '家庭类型|救助类别|困难类别|困难类型|困难程度|困难等级|户类型|人员类别|人员类型|家庭类别|对象类别|' +
      '救助对象类别|救助对象类型|农户类型',
  ),
  residence: named('户口类型|户口性质|户籍类型|户籍性质|户口类别'),
  disasterType: named('受灾类型|受灾情况|灾害类型|受灾种类|受灾类别'),
  familySize: named('家庭人口|家庭人口数|家庭人数|家庭总人口|家庭人口总数|人口数|户籍人口|人口'),
  neededCount: named(
    '需救助人口|需救助人口数|需救助人数|受救助人口|受救助人数|已救助人口|已救助人数|实际救助人口|救助人口|' +
      '救助人口数|救助人数|享受人数|救助总人数',
  ),
  address: named('家庭住址|住址|居住地|居住地址|家庭地址|详细地址|现住址|户籍地址|地址'),
  neededGrain: named('需口粮救助|需救助口粮'),
  neededHeating: named('需取暖救助|需救助取暖'),
  neededClothing: named('需衣被救助|需救助衣被'),
  neededMedical: named('需伤病救助|需救助伤病'),
  neededOther: named('需其他救助|需其它救助|需救助其他'),
  neededWater: named('需饮水救助|需救助饮水'),
  months: named('核准救助时段|救助时段|救助月数|救助月份'),
  grainKilograms: named('核准救助口粮|核准口粮救助'),
  clothingPieces: named('核准救助衣被|核准衣被救助'),
  grainAmount: named('救助金额/口粮|救助金额/口粮救助|口粮救助|口粮金额|口粮款|口粮'),
  clothingAmount: named('救助金额/衣被|救助金额/衣被救助|衣被救助|衣被金额|衣被款|衣被'),
  heatingAmount: named('救助金额/取暖|救助金额/取暖救助|取暖救助|取暖金额|取暖费|取暖'),
  otherAmount: named('救助金额/其他|救助金额/其它|救助金额/其他救助|其他救助|其他金额'),
  amount: named(
    '核准救助金额|核准金额|救助金额/合计|救助金额/小计|救助金额/金额|救助金额|救助数额|救助金|救助资金|' +
      '救助款|救助金额合计|救助总金额|合计金额|应发金额|应发放金额|拟发放金额|发放金额|发放资金|发放数额|' +
      '已发放救助款|发放救助款|救助资金金额|补贴金额|补助金额|补助资金|金额合计|金额|合计|总计',
  ),
  paidAmount: named('实际发放金额|实发金额|实际发放|实发|实际发放资金|实发资金|实发放金额|实际救助金额|已发放金额'),
  goodsValue: named('已发放救助物资折款|救助物资折款|物资折款|发放救助物资折款|实物折款|物资折价'),
  issuer: named('发放单位'),
  payment: named('救助资金发放形式|资金发放形式|发放形式|发放方式|资金发放方式|支付方式'),
  bank: named('开户银行|开户行|开户银行名称|开户行名称|银行名称|开户网点|代发银行|一卡（折）通/银行|所属银行'),
  holder: named(
    '户名|开户名|账户名|账户姓名|账户名称|开户人|开户人姓名|持卡人|持卡人姓名|一卡（折）通户名|' +
      '一卡（折）通/姓名|一卡（折）通/户主姓名|一卡（折）通/开户姓名|银行户名',
  ),
  account: named(
    '开户银行账号|银行账号|一卡通账号|一折通账号|一卡（折）通账号|一卡（折）通/账号|社保卡账号|' +
      '社会保障卡账号|社会保障卡银行账号|社保卡银行账号|银行卡号|银行卡账号|社保卡卡号|社保卡号|一卡通卡号|' +
      '一卡（折）通卡号|一折（卡）通账号|一卡（折）通号|一卡（折）通号码|惠农卡号|惠农一卡通账号|开户账号|' +
      '收款账号|存折账号|银行账户|账户号|一卡（折）通|一卡通|一折通|惠民惠农一卡通|惠农补贴一卡通|账号|卡号|' +
      '账户|账号（卡号）|卡（折）号',
  ),
  bankAddress: named('开户银行地址|开户行地址'),
  reporter: named('村级填报人姓名|填报人姓名|填报人|村级填报人'),
  reportDate: named('村级填报日期|填报日期|填报时间'),
  sex: named('性别|户主性别'),
  age: named('年龄|户主年龄'),
  certificate: named('残疾证号|残疾证号码|残疾人证号|残疾人证号码|残疾证'),
  remark: named('备注|说明|备注说明|备注（说明）'),
};
