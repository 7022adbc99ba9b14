import * as z from 'zod/mini';
import { type Code, STATUS } from '../errors.ts';

const codes = Object.keys(STATUS) as [Code, ...Code[]];

export const FaultSchema = z
  .object({
    pointer: z.string(),
    /** One of the codes of `Problem`, or `ORDER_INCOMPLETE:` followed by the point of DSA Art. 9(2). */
    code: z.union([z.enum(codes), z.templateLiteral(['ORDER_INCOMPLETE:', z.string()])]),
    detail: z.string(),
  })
  .register(z.globalRegistry, { id: 'Fault', description: 'One fault: RFC 6901 pointer, code, what to do.' });

/** RFC 9457. */
export const Problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum([...codes, 'FAULT']),
    faults: z.optional(z.array(FaultSchema)),
  })
  .register(z.globalRegistry, { id: 'Problem' });
