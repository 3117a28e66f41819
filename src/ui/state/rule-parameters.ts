import { z } from 'zod';
import type { Rule } from '../../core/check/rule';

/** A figure that a rule can be given: a whole number with its least and its usual value. */
export interface ParameterShape {
  readonly name: string;
  readonly least: number;
  readonly usual: number;
}

const shape = z.object({ minimum: z.number(), default: z.number() });
const shapes = z.object({ properties: z.record(z.string(), shape) });

/** Read from the rule's own schema, so that a new figure needs no screen of its own. */
export function parameterShapes({ parameters }: Rule): readonly ParameterShape[] {
  if (parameters === undefined) return [];
  const { properties } = shapes.parse(z.toJSONSchema(parameters, { io: 'input' }));
  return Object.entries(properties).map(([name, said]) => ({ name, least: said.minimum, usual: said.default }));
}
