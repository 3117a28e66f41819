import { z } from 'zod';
import { plainProblem, type PlainProblem } from '../policy/plain-problem';

const setting = z.union([
  z.literal('off'),
  z.strictObject({
    severity: z.enum(['error', 'warning', 'hint']).optional(),
    /** Read by the rule itself, see `Rule.parameters`. */
    parameters: z.record(z.string(), z.unknown()).optional(),
  }),
]);

/**
 * What a policy or a session says of rules, by rule id:
 * `{ "equal-distribution": "off", "shared-phone": { "severity": "hint", "parameters": { "households": 5 } } }`.
 */
export const ruleSettings = z.record(z.string().regex(/^[a-z0-9-]+$/), setting);
export type RuleSettings = z.infer<typeof ruleSettings>;

export type ParsedSettings =
  | { readonly ok: true; readonly settings: RuleSettings }
  | { readonly ok: false; readonly problems: readonly PlainProblem[] };

/** Reads settings from JSON. Whether the rules exist and take the parameters is seen when they are applied. */
export function parseRuleSettings(json: unknown): ParsedSettings {
  const parsed = ruleSettings.safeParse(json, { reportInput: true });
  if (parsed.success) return { ok: true, settings: parsed.data };
  return { ok: false, problems: parsed.error.issues.map((issue) => plainProblem(issue)) };
}
