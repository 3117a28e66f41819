import { CERTAIN, LIKELY, type CellFault } from './cell-faults';
import { GROUPS } from './group-faults';
import type { Household } from './household';
import { IN_FILE, Scene } from './scene';

/** One household in so many has a fault of its own, and half of those more than one. */
const FAULTY = 6;
const MOST_ON_ONE = 4;

/** A scene full of known faults: each kind again and again, several on one household, and groups of households. */
export function plantedScene(count: number, seed: number): Scene {
  const scene = new Scene(count, seed);
  const free = Array.from({ length: Math.ceil(count / IN_FILE) }, (_, file) => shuffled(scene, file));
  for (let turn = 0; turn < Math.max(1, Math.floor(count / 200)); turn += 1) {
    // A group stays within one file, whose villages are in no other.
    const own = free[turn % free.length]!;
    for (const fault of GROUPS) fault.plant(scene, own.splice(0, fault.households).sort(byIndex));
  }
  for (const own of free) plantCells(scene, own.splice(0, Math.floor(Math.min(count, IN_FILE) / FAULTY)));
  plantTotals(scene);
  return scene;
}

function plantCells(scene: Scene, households: readonly Household[]): void {
  const kinds = [...CERTAIN, ...LIKELY];
  households.forEach((household, index) => {
    const chosen: CellFault[] = [kinds[index % kinds.length]!];
    const more = index % 2 === 0 ? 0 : 1 + scene.dice.below(MOST_ON_ONE - 1);
    for (let step = 0; step < more; step += 1) {
      const next = scene.dice.pick(kinds);
      if (chosen.every((one) => goTogether(one, next))) chosen.push(next);
    }
    for (const fault of chosen) {
      fault.plant(household, scene.dice);
      for (const column of [fault.column, ...(fault.follows ?? [])])
        scene.say(fault.rule, fault.severity, household, column);
    }
  });
}

function goTogether(one: CellFault, other: CellFault): boolean {
  return one.rule !== other.rule && !one.touches.some((column) => other.touches.includes(column));
}

/** Every third file has a typed total that is off, every third one a formula that is a row short. */
function plantTotals(scene: Scene): void {
  for (let file = 0; file * IN_FILE < scene.households.length; file += 1) {
    if (file % 3 === 0) scene.typedTotals.set(file, 7);
    if (file % 3 === 1) scene.shortTotals.add(file);
    if (file % 3 === 2) continue;
    scene.planted.push({ rule: 'total-disagrees', severity: 'error', household: null, column: 'amount', file });
  }
}

/** The last household of a file stays sound: a total that misses it must be off by something. */
function shuffled(scene: Scene, file: number): Household[] {
  const order = scene.households.slice(file * IN_FILE, (file + 1) * IN_FILE).slice(0, -1);
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = scene.dice.below(at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

function byIndex(a: Household, b: Household): number {
  return a.index - b.index;
}
