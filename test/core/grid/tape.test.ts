import fc from 'fast-check';
import { TapeReader, TapeWriter } from '../../../src/core/grid/tape';

const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const text = fc.string({ unit: 'binary' });

test('whole numbers, doubles and texts are read as they were written, to the bit', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.double(), text)), (rows) => {
      const writer = new TapeWriter();
      for (const [whole, double, words] of rows) {
        writer.integer(whole);
        writer.double(double);
        writer.text(words);
      }
      const reader = new TapeReader();
      reader.load(writer.tape());
      const read = rows.map(() => [reader.integer(), reader.double(), reader.text()]);
      expect(read).toEqual(rows);
      expect(reader.isAtEnd).toBe(true);
    }),
  );
});

test('a text travels once, whichever of several tapes it is on', () => {
  fc.assert(
    fc.property(fc.array(fc.array(text)), (batches) => {
      const writer = new TapeWriter();
      const reader = new TapeReader();
      const travelled: string[] = [];
      for (const batch of batches) {
        for (const one of batch) writer.text(one);
        const tape = writer.tape();
        travelled.push(...tape.texts);
        reader.load(tape);
        expect(batch.map(() => reader.text())).toEqual(batch);
        expect(reader.isAtEnd).toBe(true);
      }
      expect(travelled).toEqual([...new Set(batches.flat())]);
    }),
  );
});

test('the tapes of another writer begin anew, whatever was read before', () => {
  const reader = new TapeReader();
  for (const name of ['石桥村', '柳河村']) {
    const writer = new TapeWriter();
    writer.text(name);
    reader.load(writer.tape());
    expect(reader.text()).toBe(name);
  }
});

test('a tape is as long as what is on it, and can be handed over', () => {
  const writer = new TapeWriter();
  for (let number = 0; number < 5_000; number += 1) writer.integer(number);
  const tape = writer.tape();
  expect(tape.words.buffer.byteLength).toBe(5_000 * 4);
  const { words } = structuredClone(tape, { transfer: [tape.words.buffer] });
  expect([tape.words.length, words.length, words.at(-1)]).toEqual([0, 5_000, 4_999]);
});
