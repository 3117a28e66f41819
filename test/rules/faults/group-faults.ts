import { checkCharacter } from '../../../src/core/values/citizen-id';
import { cardOf } from '../../invented-numbers';
import { freshId, inventedName, sexOf, type Household } from './household';
import { BLAMING, fileIndex, type Scene } from './scene';

/** A fault that joins several households, or a household and a list. Takes households nobody has touched yet. */
export interface GroupFault {
  readonly rule: string;
  readonly households: number;
  plant(scene: Scene, households: readonly Household[]): void;
}

/** The second household becomes the first one again, except where its number or account is another. */
function repeat([first, again]: readonly Household[], more: Partial<Household['cells']> = {}): void {
  const { name, holder, citizenId, sex, age, account, phone } = first!.cells;
  const { familySize, neededCount, familyType, amount } = first!.cells;
  const person = { name, holder, citizenId, sex, age, account, phone };
  Object.assign(again!.cells, { ...person, familySize, neededCount, familyType, amount, ...more });
}

const both = (
  scene: Scene,
  rule: string,
  severity: 'error' | 'warning',
  households: readonly Household[],
  column: 'citizenId' | 'account' | 'name' | 'phone' | 'address',
) => {
  for (const household of households) scene.say(rule, severity, household, column);
};

export const GROUPS: readonly GroupFault[] = [
  {
    ...{ rule: 'duplicate-person', households: 2 },
    plant(scene, pair) {
      repeat(pair);
      both(scene, 'duplicate-person', 'error', pair, 'citizenId');
    },
  },
  {
    ...{ rule: 'shared-account', households: 2 },
    plant(scene, pair) {
      pair[1]!.cells.account = pair[0]!.cells.account;
      both(scene, 'shared-account', 'error', pair, 'account');
    },
  },
  {
    ...{ rule: 'several-accounts', households: 2 },
    plant(scene, pair) {
      repeat(pair, { account: cardOf('621778', 19, 500_000 + pair[1]!.index) });
      both(scene, 'several-accounts', 'warning', pair, 'account');
      scene.say('census-changed', 'warning', pair[1]!, 'account');
      both(scene, 'duplicate-person', 'error', pair, 'citizenId');
    },
  },
  {
    ...{ rule: 'likely-same-person', households: 2 },
    plant(scene, pair) {
      const [first, again] = pair;
      const id = mistyped(String(first!.cells.citizenId), scene);
      repeat(pair, { citizenId: id, sex: sexOf(id), account: again!.cells.account, phone: again!.cells.phone });
      both(scene, 'likely-same-person', 'warning', pair, 'citizenId');
    },
  },
  {
    ...{ rule: 'same-name-same-place', households: 2 },
    plant(scene, pair) {
      const [first, again] = pair;
      Object.assign(again!.cells, {
        name: first!.cells.name,
        holder: first!.cells.name,
        village: first!.cells.village,
      });
      both(scene, 'same-name-same-place', 'warning', pair, 'name');
    },
  },
  {
    ...{ rule: 'shared-phone', households: 3 },
    plant(scene, three) {
      for (const { cells } of three) cells.phone = three[0]!.cells.phone;
      both(scene, 'shared-phone', 'warning', three, 'phone');
    },
  },
  {
    ...{ rule: 'household-split', households: 2 },
    plant(scene, pair) {
      const [first, again] = pair;
      const name = String(first!.cells.name)[0]! + inventedName(scene.dice).slice(1);
      Object.assign(again!.cells, { name, holder: name, village: first!.cells.village, address: first!.cells.address });
      for (const { cells } of pair)
        Object.assign(cells, { familySize: 1, neededCount: 1, familyType: '定额户', amount: 150 });
      both(scene, 'household-split', 'warning', pair, 'address');
    },
  },
  {
    ...{ rule: 'blank-row', households: 1 },
    plant(scene, [one]) {
      one!.blankRowBelow = true;
      scene.say('blank-row', 'warning', one!, null);
    },
  },
  {
    ...{ rule: 'census-dropped', households: 1 },
    plant(scene, [one]) {
      scene.gone.push({
        name: inventedName(scene.dice),
        citizenId: freshId(scene.dice, scene.ids),
        village: one!.cells.village,
      });
      scene.planted.push({
        rule: 'census-dropped',
        severity: 'warning',
        household: null,
        column: null,
        file: fileIndex(one!),
      });
    },
  },
  ...BLAMING.map((rule): GroupFault => ({
    ...{ rule, households: 1 },
    plant(scene, [one]) {
      one!.on.add(rule);
      scene.say(rule, rule === 'cadre-relative' ? 'hint' : 'warning', one!, 'citizenId');
    },
  })),
];

/** The same person's number as it is mistyped: a digit of the order, two of it swapped, or another day; it fits its check character. */
function mistyped(id: string, scene: Scene): string {
  for (;;) {
    const at = 14 + scene.dice.below(3);
    const first17 = id.slice(0, at) + String(scene.dice.below(10)) + id.slice(at + 1, 17);
    const other = first17 + checkCharacter(first17);
    if (scene.ids.has(other) || other.endsWith('000')) continue;
    scene.ids.add(other);
    return other;
  }
}
