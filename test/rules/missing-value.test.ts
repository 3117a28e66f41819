import { missingValue } from '../../src/rules/missing-value';
import { idOf } from '../invented-numbers';
import { testRule } from '../rule-tester';

const ID = idOf('341225', '19700101', '123');

testRule(missingValue, {
  valid: [
    {
      name: 'filled cells',
      columns: { name: ['王国建'], citizenId: [ID], familySize: [4] },
      required: ['name', 'citizenId', 'familySize'],
    },
    {
      name: 'a blank cell the form does not require',
      columns: { name: ['王国建'], remark: [null] },
      required: ['name'],
    },
    {
      name: 'a foreigner’s ID that begins with B',
      columns: { name: ['安娜'], citizenId: ['BRA123456789012'] },
      required: ['citizenId'],
    },
    {
      name: 'an account that only begins with 0 or 9',
      columns: { account: ['0000123456', '9998887776'], name: ['甲', '乙'] },
      required: ['account'],
    },
    {
      name: 'a place name that begins with 无',
      columns: { address: ['无为市石涧镇'], name: ['王国建'] },
      required: ['address'],
    },
    {
      name: '无 where the workbook offers it',
      columns: { disasterType: ['无'], name: ['甲'] },
      required: ['disasterType'],
      lists: { disasterType: ['无', '倒房'] },
    },
    {
      name: 'an amount of zero beside other amounts',
      columns: { name: ['甲', '乙'], amount: [0, 200] },
      required: ['amount'],
    },
    { name: 'an amount column the form does not require', columns: { name: ['甲', '乙'], amount: [null, 200] } },
    { name: 'an error value, of which cell-error speaks', columns: { name: [{ error: '#N/A' }] }, required: ['name'] },
    {
      name: 'a formula whose value was not saved',
      columns: { name: ['甲', '乙'], amount: [null, 200] },
      required: ['amount'],
      formulas: [['amount', 0, 'SUM(A1)']],
    },
    {
      name: 'cells merged over the members of a household, and gaps of members in other columns',
      columns: {
        name: ['甲', '甲妻', '乙'],
        citizenId: [ID, ID, ID],
        phone: ['13812345678', null, '13912345678'],
        account: ['1234567890', null, '1234567891'],
      },
      required: ['name', 'citizenId', 'phone', 'account'],
      members: { 1: 0 },
      unmerged: ['name', 'citizenId', 'phone'],
    },
  ],
  invalid: [
    {
      name: 'blank, white space and invisible characters',
      columns: { name: [null, '  ', '\u00a0\u200b', '甲'], familySize: [1, 1, 1, null] },
      required: ['name', 'familySize'],
      expect: [
        { at: ['name', 0], code: 'blank', params: { header: '户主姓名' } },
        { at: ['name', 1], code: 'blank' },
        { at: ['name', 2], code: 'blank' },
        { at: ['familySize', 3], code: 'blank' },
      ],
    },
    {
      name: 'placeholders of every kind',
      columns: {
        citizenId: ['无', '/', '-', '000000000000000000', '999999999999999999', '待补', 'B00012', 0, '待办身份证'],
      },
      required: ['citizenId'],
      expect: [
        { at: ['citizenId', 0], code: 'placeholder', params: { value: '无' } },
        ...[1, 2, 3, 4, 5, 6, 7].map((row) => ({ at: ['citizenId', row] as const, code: 'placeholder' })),
      ],
    },
    {
      name: 'an account that begins with B',
      columns: { account: ['B62295300001', ' '] },
      required: ['account'],
      expect: [
        { at: ['account', 0], code: 'placeholder' },
        { at: ['account', 1], code: 'blank' },
      ],
    },
    {
      name: 'a member without a name or an ID',
      columns: { name: ['甲', null], citizenId: [ID, null], familySize: [2, null] },
      required: ['name', 'citizenId', 'familySize'],
      members: { 1: 0 },
      expect: [
        { at: ['name', 1], code: 'blank' },
        { at: ['citizenId', 1], code: 'blank' },
      ],
    },
    {
      name: 'no amounts at all: one hint, however many households',
      columns: { name: ['甲', '乙', '丙'], amount: [null, null, '/'] },
      required: ['amount'],
      expect: [{ at: ['amount', 0], code: 'no-amounts', severity: 'hint', params: { header: '救助金额' } }],
    },
    {
      name: 'prepared formulas that show 0 are no amounts',
      columns: { name: ['甲', '乙'], amount: [0, 0] },
      required: ['amount'],
      formulas: [
        ['amount', 0, 'SUM(B2:D2)'],
        ['amount', 1, 'SUM(B3:D3)'],
      ],
      expect: [{ at: ['amount', 0], code: 'no-amounts', severity: 'hint' }],
    },
    {
      name: 'a blank amount once another household has one',
      columns: { name: ['甲', '乙', '丙'], amount: [null, '200元', null] },
      required: ['amount'],
      expect: [
        { at: ['amount', 0], code: 'blank' },
        { at: ['amount', 2], code: 'blank' },
      ],
    },
  ],
});
