import type { Template } from '../core/ledger/template';

/** 应急统表10 《受灾人员冬春生活政府救助人口一览表》: columns D03001–D03010 of the national statistical system. */
export const nationalForm10: Template = {
  id: 'national-form-10',
  title: {
    zh: '受灾人员冬春生活政府救助人口一览表（应急统表10）',
    en: 'People aided in winter and spring (national form 10)',
  },
  titleWords: ['政府救助人口', '需救助人口', '已救助人口', '救助人口台账', '应急统表10', '一览表'],
  stage: 'any',
  columns: [
    { field: 'serial', headers: ['序号'], required: false, writable: false },
    { field: 'name', headers: ['户主姓名', 'D03001'], required: true, writable: false },
    { field: 'citizenId', headers: ['户主身份证号', 'D03002'], required: true, writable: false },
    { field: 'phone', headers: ['户主联系方式', 'D03003'], required: true, writable: false },
    { field: 'familyType', headers: ['家庭类型', 'D03004'], required: true, writable: false },
    { field: 'familySize', headers: ['家庭人口（人）', 'D03005'], required: true, writable: false },
    { field: 'address', headers: ['家庭住址', 'D03006'], required: true, writable: false },
    {
      field: 'neededCount',
      headers: ['需救助人口（人）', '已救助人口（人）', 'D03007'],
      required: true,
      writable: false,
    },
    { field: 'amount', headers: ['已发放救助款（元）', 'D03008'], required: false, writable: true },
    { field: 'goodsValue', headers: ['已发放救助物资折款（元）', 'D03009'], required: false, writable: false },
    { field: 'payment', headers: ['救助资金发放形式', 'D03010'], required: true, writable: false },
    { field: 'remark', headers: ['备注'], required: false, writable: false },
  ],
  amountField: 'amount',
  amountParts: [],
  lists: {},
};
