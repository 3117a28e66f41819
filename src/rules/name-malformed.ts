import { ERROR } from '../core/grid/column';
import { headerOnOneLine } from '../core/ledger/header-text';
import { nameFault } from '../core/values/name-fault';
import { isMissing } from '../core/values/placeholder';
import type { Message } from '../core/check/rule';
import { cellRule } from '../core/check/rule-makers';

/** A name that is none: digits, one character, a remark behind it. Placeholders belong to missing-value. */
export const nameMalformed = cellRule({
  id: 'name-malformed',
  severity: 'warning',
  title: { zh: '姓名写法有问题', en: 'Names that are none' },
  kinds: ['name'],
  ofText: true,
  messages: {
    digits: doubt('“{header}”填的是“{name}”，里面有数字。', '“{header}” holds “{name}”, which has digits in it.'),
    single: doubt('“{header}”填的是“{name}”，只有一个字。', '“{header}” holds “{name}”, a single character.'),
    several: doubt(
      '“{header}”填的是“{name}”，一格里像是有不止一个姓名。',
      '“{header}” holds “{name}”, which looks like more than one name.',
    ),
    masked: doubt(
      '“{header}”填的是“{name}”，有字被代号隐去了。',
      '“{header}” holds “{name}”, part of which is hidden behind a sign.',
    ),
    characters: doubt(
      '“{header}”填的是“{name}”，里面有不属于姓名的字母或符号。',
      '“{header}” holds “{name}”, with letters or signs that belong to no name.',
    ),
    note: {
      zh: [
        '“{header}”填的是“{name}”，姓名后面带了“{note}”。',
        '姓名栏只能是证件上的姓名，多写的字会使银行和平台对不上人。',
        '请只留姓名，其余的话写到备注；确已去世的，请核实户主和账户。',
      ],
      en: [
        '“{header}” holds “{name}”: “{note}” stands behind the name.',
        'Only the name on the ID card belongs here; with more, neither bank nor platform finds the person.',
        'Keep the name alone and move the rest to the remarks; if the person has died, verify the head and the account.',
      ],
    },
  },
  check(cell, report) {
    const { value } = cell;
    if (value === null || cell.stored === ERROR || isMissing(value, 'name')) return;
    const name = String(value);
    const fault = nameFault(name);
    if (fault === null) return;
    const params = { header: headerOnOneLine(cell.column.header), name: name.trim() };
    if (fault.kind === 'note') report({ code: 'note', params: { ...params, note: fault.note } });
    else report({ code: fault.kind, params });
  },
});

function doubt(zh: string, en: string): Message {
  return {
    zh: [zh, '姓名与证件、银行账户不一致，钱会被退回，也查不出重复。', '请对照身份证或户口簿填写全名。'],
    en: [
      en,
      'If it is not the name on the ID card and the account, the payment comes back and duplicates go unseen.',
      'Write the full name as on the ID card or in the household register.',
    ],
  };
}
