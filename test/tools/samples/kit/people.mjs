import { card, passbook } from './accounts.mjs';
import { citizenId } from './citizen-ids.mjs';

// Common surnames and given names put together by dice: whoever is really called so is called so by chance.
const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'];
const FIRST = [...'建国志文秀玉德永春明长桂金家兴光海成立凤红素学庆广传维兆克士'];
const SECOND = [...'华英兰平军生林贵珍云芳民山福财梅喜才良安荣洲江礼胜清莲勤友朝'];

/** Invents people and households, no name, ID, phone or account twice. */
export class Crowd {
  constructor(dice, { areas, banks }) {
    this.dice = dice;
    this.areas = areas;
    this.banks = banks;
    this.taken = new Set();
  }

  name(characters = this.dice.next() < 0.25 ? 2 : 3) {
    return this.once(() => {
      const given = this.dice.pick(FIRST) + (characters === 3 ? this.dice.pick(SECOND) : '');
      return this.dice.pick(SURNAMES) + given;
    });
  }

  id(wanted = {}) {
    return this.once(() => citizenId(this.dice, { area: this.dice.pick(this.areas), ...wanted }));
  }

  phone() {
    return this.once(() => `1${this.dice.whole(3, 9)}${this.dice.digits(9)}`);
  }

  /** A bank and an account with it: a card of its BIN, or a passbook where it has none. */
  account(bank = this.dice.pick(this.banks)) {
    const number = this.once(() =>
      bank.bin ? card(this.dice, bank.bin, bank.length) : passbook(this.dice, this.dice.pick(bank.lengths)),
    );
    return { bank: bank.name, account: number };
  }

  member() {
    return { name: this.name(), citizenId: this.id() };
  }

  household(fixed = {}) {
    const familySize = fixed.familySize ?? this.dice.whole(2, 6);
    const name = fixed.name ?? this.name();
    return {
      name,
      citizenId: this.id(),
      phone: this.phone(),
      familySize,
      neededCount: this.dice.whole(1, familySize),
      ...this.account(),
      holder: name,
      remark: '',
      ...fixed,
    };
  }

  once(make) {
    for (;;) {
      const value = make();
      if (this.taken.has(value)) continue;
      this.taken.add(value);
      return value;
    }
  }
}
