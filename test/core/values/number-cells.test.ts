import type { CellValue } from '../../../src/core/grid/cell';
import type { Field } from '../../../src/core/ledger/field';
import { readAccountCell } from '../../../src/core/values/account-cell';
import { readIdCell } from '../../../src/core/values/id-cell';
import { readPhoneCell } from '../../../src/core/values/phone-cell';
import { cellOf } from '../../cell-of';
import { cardOf } from '../../invented-numbers';

const LI = '11010519491231002X';
const WANG = '440524188001010014';
const CARD = cardOf('622953', 19, 42);
const SHORT_CARD = cardOf('622412', 16, 7);
const PHONE = '13812345678';
const ABSENT = { kind: 'absent' };

describe('an ID cell', () => {
  test.each<[CellValue, object]>([
    [null, ABSENT],
    ['无', ABSENT],
    [{ error: '#N/A' }, ABSENT],
    [LI, { kind: 'valid', id: LI, stray: false }],
    [` ${LI}`, { kind: 'valid', id: LI, stray: true }],
    ['11010519491231002x', { kind: 'valid', id: LI, stray: true }],
    [341225196601011000, { kind: 'lost', how: 'number', digits: '341225196601011000' }],
    [-341225196601011000, { kind: 'lost', how: 'number' }],
    [1e15, { kind: 'lost', how: 'number' }],
    ['3.41225E+17', { kind: 'lost', how: 'scientific', digits: '3.41225E+17' }],
    ['341225196601011000', { kind: 'lost', how: 'tail', digits: '341225196601011000' }],
    ['3412251966010000', { kind: 'lost', how: 'tail' }],
    ['341225196601000', { kind: 'doubtful' }],
    [110105491231002, { kind: 'number', digits: '110105491231002' }],
    [110105491331002, { kind: 'doubtful', parsed: { problem: 'birth' } }],
    [13812345678, { kind: 'slip', what: 'phone', text: PHONE }],
    [PHONE, { kind: 'slip', what: 'phone', text: PHONE }],
    ['138 1234 5678', { kind: 'slip', what: 'phone', text: PHONE }],
    [CARD, { kind: 'slip', what: 'account', text: CARD }],
    ['110105491231002', { kind: 'doubtful', parsed: { kind: 'legacy' }, stray: false }],
    ['440524188001010015', { kind: 'doubtful', parsed: { kind: 'wrong-check' }, stray: false }],
    ['440524 188001010015', { kind: 'doubtful', parsed: { kind: 'wrong-check' }, stray: true }],
    ['4405241880010100', { kind: 'doubtful', stray: false }],
    ['440524 1880010100', { kind: 'doubtful', stray: true }],
    [`${WANG}甲`, { kind: 'doubtful', parsed: { problem: 'characters' }, stray: false }],
    ['440524 18800101001甲', { kind: 'doubtful', stray: false }],
    [`${WANG} 1 `, { kind: 'doubtful', stray: true }],
    [`${WANG} ${WANG}`, { kind: 'doubtful', stray: false }],
    [`${WANG} 12`, { kind: 'doubtful', stray: true }],
    [`${WANG} 123`, { kind: 'doubtful', stray: false }],
    [true, { kind: 'doubtful' }],
  ])('that holds %j is %j', (value, found) => {
    expect(readIdCell(cellOf('citizenId', value))).toMatchObject(found);
  });
});

describe('an account cell', () => {
  const read = (value: CellValue, row: Partial<Record<Field, CellValue>> = {}) =>
    readAccountCell(cellOf('account', value, row));

  test.each<[CellValue, object]>([
    [null, ABSENT],
    ['待办', ABSENT],
    [{ error: '#N/A' }, ABSENT],
    [CARD, { kind: 'sound', digits: CARD, stray: false }],
    [`${CARD.slice(0, 4)} ${CARD.slice(4)}`, { kind: 'sound', digits: CARD, stray: true }],
    [6229530000000001000, { kind: 'lost', how: 'number', digits: '6229530000000001000' }],
    [-1e15, { kind: 'lost', how: 'number' }],
    ['6.22953E+18', { kind: 'lost', how: 'scientific', digits: '6.22953E+18' }],
    ['6229530000679010000', { kind: 'lost', how: 'tail' }],
    [1234567890, { kind: 'number', digits: '1234567890' }],
    [123456789, { kind: 'malformed', plain: '123456789' }],
    ['123456789', { kind: 'malformed', plain: '123456789' }],
    [LI, { kind: 'slip', what: 'id', text: LI }],
    [SHORT_CARD, { kind: 'sound', digits: SHORT_CARD }],
    [`${CARD} ${CARD}`, { kind: 'malformed' }],
    [`  ${CARD}  1234567890 `, { kind: 'malformed', plain: `${CARD}  1234567890` }],
    ['12345678901234567890', { kind: 'sound' }],
    ['1234567890 1234567890', { kind: 'malformed' }],
    ['1234567890 123456789', { kind: 'sound', stray: true }],
    ['农商行', { kind: 'malformed', plain: '农商行' }],
  ])('that holds %j is %j', (value, found) => {
    expect(read(value)).toMatchObject(found);
  });

  test('that repeats the ID or the phone of its row is a slip', () => {
    const legacy = '110105491231002';
    expect(read(legacy, { citizenId: legacy })).toEqual({ kind: 'slip', what: 'same-id', text: legacy });
    expect(read(legacy, { citizenId: Number(legacy) })).toMatchObject({ what: 'same-id' });
    expect(read(legacy, { citizenId: WANG })).toMatchObject({ kind: 'sound' });
    expect(read(PHONE, { phone: '138 1234 5678' })).toEqual({ kind: 'slip', what: 'same-phone', text: PHONE });
    expect(read(PHONE, { phone: 13812345678 })).toMatchObject({ what: 'same-phone' });
    expect(read(PHONE, { phone: '13912345678' })).toMatchObject({ kind: 'sound' });
    expect(read(PHONE, { phone: null })).toMatchObject({ kind: 'sound' });
    expect(read(PHONE)).toMatchObject({ kind: 'sound' });
    expect(read('05512234567', { phone: '05512234567' })).toMatchObject({ kind: 'sound' });
  });

  test('that holds a card is none, even where the same digits stand under the ID', () => {
    expect(read(SHORT_CARD, { citizenId: SHORT_CARD })).toMatchObject({ kind: 'sound' });
  });

  test('shorter or longer than an ID is no slip of it', () => {
    expect(read('12345678901234', { citizenId: '12345678901234' })).toMatchObject({ kind: 'sound' });
    expect(read('1234567890123456789', { citizenId: '1234567890123456789' })).toMatchObject({ kind: 'sound' });
  });
});

describe('a phone cell', () => {
  test.each<[CellValue, object]>([
    [null, ABSENT],
    ['无', ABSENT],
    [{ error: '#N/A' }, ABSENT],
    [PHONE, { kind: 'sound' }],
    ['0551-2234567', { kind: 'sound' }],
    ['13812345678 / 13912345678', { kind: 'sound' }],
    ['13812345678 13912345678', { kind: 'sound' }],
    ['13812345678、 13912345678', { kind: 'sound' }],
    [' 13812345678', { kind: 'stray', plain: PHONE }],
    ['138 1234 5678', { kind: 'stray', plain: PHONE }],
    ['１３８１２３４５６７８', { kind: 'stray', plain: PHONE }],
    ['１３８１２３４５６７８/13912345678', { kind: 'stray', plain: '13812345678/13912345678' }],
    [13812345678, { kind: 'number', digits: PHONE }],
    [2234567, { kind: 'number' }],
    [5512234567, { kind: 'lost-zero', digits: '5512234567' }],
    [12812345678, { kind: 'malformed', plain: '12812345678' }],
    [551.5, { kind: 'malformed', plain: '551.5' }],
    ['12812345678', { kind: 'malformed', plain: '12812345678' }],
    ['１２８', { kind: 'malformed', plain: '128' }],
    [LI, { kind: 'slip', what: 'id', text: LI }],
    [CARD, { kind: 'slip', what: 'account', text: CARD }],
    [Number(SHORT_CARD), { kind: 'slip', what: 'account', text: SHORT_CARD }],
    [true, { kind: 'malformed' }],
  ])('that holds %j is %j', (value, found) => {
    expect(readPhoneCell(cellOf('phone', value))).toMatchObject(found);
  });
});
