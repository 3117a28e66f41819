import type { Bilingual } from '../core/language';

/**
 * Ends the command with one sentence and exit code 2. Thrown only in src/cli, where giving up is the expected
 * outcome and there is one place (main) that prints the sentence.
 */
export class CannotRun extends Error {
  constructor(readonly sentence: Bilingual) {
    super(sentence.en);
    this.name = 'CannotRun';
  }
}
