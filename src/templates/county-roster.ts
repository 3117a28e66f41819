import type { Template } from '../core/ledger/template';

/** 冬春救助资金发放花名册: a county's roster with a two-level header, the amount split into its parts. */
export const countyRoster: Template = {
  id: 'county-roster',
  title: { zh: '冬春救助资金发放花名册', en: 'County payment roster' },
  titleWords: ['花名册', '发放表', '审批表', '公示表'],
  stage: 'payment',
  columns: [
    { field: 'serial', headers: ['序号'], required: false, writable: false },
    { field: 'village', headers: ['村（社区）'], required: true, writable: false },
    { field: 'group', headers: ['村民组'], required: false, writable: false },
    { field: 'name', headers: ['户主姓名', '姓名'], required: true, writable: false },
    { field: 'citizenId', headers: ['身份证号'], required: true, writable: false },
    { field: 'phone', headers: ['联系电话'], required: true, writable: false },
    { field: 'familyType', headers: ['家庭类型'], required: true, writable: false },
    { field: 'disasterType', headers: ['受灾类型'], required: false, writable: false },
    { field: 'familySize', headers: ['家庭人口'], required: true, writable: false },
    { field: 'neededCount', headers: ['需救助人口'], required: true, writable: false },
    { field: 'grainAmount', headers: ['救助金额（元）/口粮'], required: false, writable: true },
    { field: 'clothingAmount', headers: ['救助金额（元）/衣被'], required: false, writable: true },
    { field: 'heatingAmount', headers: ['救助金额（元）/取暖'], required: false, writable: true },
    { field: 'otherAmount', headers: ['救助金额（元）/其他'], required: false, writable: true },
    { field: 'amount', headers: ['救助金额（元）/合计'], required: true, writable: true },
    { field: 'bank', headers: ['“一卡（折）通”/开户行'], required: true, writable: false },
    { field: 'holder', headers: ['“一卡（折）通”/户名'], required: true, writable: false },
    { field: 'account', headers: ['“一卡（折）通”/账号'], required: true, writable: false },
    { field: 'remark', headers: ['备注'], required: false, writable: false },
  ],
  amountField: 'amount',
  amountParts: ['grainAmount', 'clothingAmount', 'heatingAmount', 'otherAmount'],
  lists: {},
};
