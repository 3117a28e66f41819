import type { Template } from '../core/ledger/template';

/** 冬春发放名册: who is paid how much into which account. 实际发放金额 should equal 核准救助金额. */
export const paymentRoster: Template = {
  id: 'payment-roster',
  title: { zh: '冬春救助资金发放名册', en: 'Payment roster' },
  titleWords: ['发放名册', '名册'],
  stage: 'payment',
  columns: [
    { field: 'name', headers: ['户主姓名'], required: true, writable: false },
    { field: 'citizenId', headers: ['身份证号'], required: true, writable: false },
    { field: 'village', headers: ['行政村（社区）'], required: true, writable: false },
    { field: 'bank', headers: ['开户银行'], required: true, writable: false },
    { field: 'account', headers: ['开户银行账号'], required: true, writable: false },
    { field: 'amount', headers: ['核准救助金额（元）'], required: true, writable: true },
    { field: 'paidAmount', headers: ['实际发放金额（元）'], required: false, writable: false },
  ],
  amountField: 'amount',
  amountParts: [],
  lists: {},
};
