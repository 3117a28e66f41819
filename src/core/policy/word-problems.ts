import { wordSchema } from './compose-standard';
import { plainProblem, type PlainProblem } from './plain-problem';
import type { Standard } from './standard';

/**
 * What is wrong with the calculation words of a policy that is still being written, whatever else is missing in it.
 * `json` may be anything; where no words stand there is nothing to say.
 */
export function wordProblems(json: unknown, standards: readonly Standard[]): readonly PlainProblem[] {
  const seasons = inside(json, 'seasons');
  const schema = wordSchema(standards, Object.keys(record(inside(inside(json, 'category'), 'values')))).array();
  return Object.entries(record(seasons)).flatMap(([season, figures]) => {
    const standard = inside(figures, 'standard');
    const read = Array.isArray(standard) ? schema.safeParse(standard, { reportInput: true }) : null;
    if (read === null || read.success) return [];
    return read.error.issues.map((issue) => plainProblem(issue, ['seasons', season, 'standard']));
  });
}

function inside(json: unknown, key: string): unknown {
  return record(json)[key];
}

function record(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json } : {};
}
