import { z } from 'zod';
import { FIELD_HINTS } from './fields/field-hint';
import { fenFromYuan, type Fen } from '../values/money';

const WRONG = {
  zh: '应为大于 0 的元数，最多两位小数，不加引号和单位',
  en: 'must be yuan above 0 with at most two decimals, without quotes or unit',
};

/** Yuan as written in a policy; fen once read. */
export const yuan: z.ZodType<Fen, number> = z
  .number()
  .transform((value, context): Fen => {
    const fen = value > 0 ? fenFromYuan(value) : null;
    if (fen !== null) return fen;
    context.addIssue({ code: 'custom', message: WRONG.en, params: WRONG, input: value });
    return z.NEVER;
  })
  .register(FIELD_HINTS, { kind: 'number' });
