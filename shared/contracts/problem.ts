import * as z from 'zod/mini';
import { type Code, STATUS } from '../errors.ts';

const codes = Object.keys(STATUS) as [Code, ...Code[]];
const FaultCode = z.enum(codes).register(z.globalRegistry, { id: 'FaultCode', description: 'A refusal code.' });
export const ProblemCode = z.enum([...codes, 'FAULT']).register(z.globalRegistry, {
  id: 'ProblemCode',
  description: 'A refusal code, or FAULT for what went wrong on our side.',
});

export const FaultSchema = z
  .object({
    pointer: z.string().check(
      z.meta({
        description: 'Where the fault is, as an RFC 6901 JSON pointer into what was sent; empty for the whole.',
        examples: ['/details/hazard'],
      }),
    ),
    code: z
      .union([FaultCode, z.templateLiteral(['ORDER_INCOMPLETE:', z.string()])])
      .check(z.describe('One of the refusal codes, or `ORDER_INCOMPLETE:` and the point of DSA Art. 9(2).')),
    detail: z.string().check(z.describe('What to do about it, for people.')),
  })
  .register(z.globalRegistry, {
    id: 'Fault',
    description: 'One fault of an input: where it is, which rule it breaks.',
  });

/** RFC 9457. */
export const Problem = z
  .looseObject({
    type: z.string().check(z.meta({ description: 'Where the code is explained.', examples: ['/docs#code-NOT_FOUND'] })),
    title: z.string().check(z.describe('What is wrong, for people.')),
    status: z.int().check(z.describe('The HTTP status again.')),
    code: ProblemCode,
    faults: z
      .optional(z.array(FaultSchema))
      .check(
        z.describe(
          'Every fault of an input, at most 100. The code above is INVALID_INPUT if one cannot be read, else that of the first.',
        ),
      ),
  })
  .register(z.globalRegistry, {
    id: 'Problem',
    description:
      'Why a call was refused (RFC 9457). Further members explain the state, such as `state` and `possible`.',
  });
