import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { Action } from '../../../shared/contracts/action.ts';
import { DeadlineQuery } from '../../../shared/contracts/deadline.ts';
import { pointerTo, read, refuse } from '../../../shared/contracts/faults.ts';
import { KpiQuery } from '../../../shared/contracts/kpi.ts';
import { ActionMessage } from '../../../shared/contracts/messages.ts';
import { NewOrganisation } from '../../../shared/contracts/organisation.ts';
import { type Code, RefusedError, STATUS, toProblem } from '../../../shared/errors.ts';
import { marketplace } from '../../builders/organisations.ts';
import { faultsOf as linesOf, refusalOf } from '../../builders/refusals.ts';

const faultsOf = (schema: z.ZodMiniType, value: unknown): string[] => linesOf(() => read(schema, value));

describe('a pointer (RFC 6901)', () => {
  test.each<[PropertyKey[], string]>([
    [[], ''],
    [['items', 0, 'url'], '/items/0/url'],
    [[''], '/'],
    [['a/b'], '/a~1b'],
    [['m~n'], '/m~0n'],
    [['~1'], '/~01'],
    [['a b', 'ä', '%'], '/a b/ä/%'],
  ])('to %o is %o', (path, pointer) => {
    expect(pointerTo(path)).toBe(pointer);
  });
});

describe('reading an input', () => {
  const schema = z.strictObject({ name: z.string().check(z.minLength(2)), list: z.optional(z.array(z.int())) });

  test('gives what it says', () => {
    expect(read(schema, { name: 'ab', list: [1] })).toEqual({ name: 'ab', list: [1] });
  });

  test.each<[unknown, string[]]>([
    [undefined, [' REQUIRED']],
    [null, [' INVALID_INPUT']],
    [[], [' INVALID_INPUT']],
    [{}, ['/name REQUIRED']],
    [{ name: undefined }, ['/name REQUIRED']],
    [{ name: null }, ['/name INVALID_INPUT']],
    [{ name: 'a' }, ['/name INVALID_INPUT']],
    [{ name: 'ab', list: [1, 'x', 2.5] }, ['/list/1 INVALID_INPUT', '/list/2 INVALID_INPUT']],
    [{ name: 'ab', 'x/y~z': 1, other: 2 }, ['/x~1y~0z UNKNOWN_FIELD', '/other UNKNOWN_FIELD']],
    [{ more: 1 }, ['/name REQUIRED', '/more UNKNOWN_FIELD']],
  ])('%o has the faults %o', (value, faults) => {
    expect(faultsOf(schema, value)).toEqual(faults);
  });

  test('tells at most a hundred faults', () => {
    const many = { name: 'ab', list: Array.from({ length: 500 }, () => 'x') };
    expect(faultsOf(schema, many)).toHaveLength(100);
  });
});

describe('what is said to do about a fault', () => {
  const detailOf = (schema: z.ZodMiniType, value: unknown) => refusalOf(() => read(schema, value))?.faults[0]?.detail;

  test.each<[string, z.ZodMiniType, unknown, string]>([
    ['a wrong type', z.string(), 1, 'Expected string'],
    ['a word that is none of the known ones', z.enum(['A', 'B']), 'secret', 'Expected one of A, B'],
    ['the one word it must be', z.literal('A'), 'secret', 'Expected A'],
    ['too little', z.string().check(z.minLength(3)), 'a', 'At least 3'],
    ['too much', z.array(z.string()).check(z.maxLength(1)), ['a', 'b'], 'At most 1'],
    ['another form', z.string().check(z.regex(/^x$/)), 'secret', 'Not in the form described in the documentation'],
    ['no address', z.email(), 'secret', 'Expected the form email'],
    ['none of several forms', z.union([z.string(), z.boolean()]), 1, 'None of the allowed forms fits'],
  ])('%s', (_, schema, value, detail) => {
    expect(detailOf(schema, value)).toBe(detail);
  });

  test('never repeats what was sent', () => {
    const detail = detailOf(Action, { type: 'SECRET', actionId: 'SECRET !', occurredAt: 'SECRET' });
    expect(detail).not.toContain('SECRET');
    expect(detail).toContain('RECEIPT');
  });
});

describe('inputs of the interface', () => {
  const action = { type: 'DECIDED', actionId: 'a-1', occurredAt: '2026-05-13T14:40:00.000Z', outcome: 'REMOVE' };

  test.each<[string, z.ZodMiniType, unknown, string[]]>([
    ['an action', Action, action, []],
    ['an action of no kind', Action, { ...action, type: 'GUESSED' }, ['/type INVALID_INPUT']],
    [
      'an action with a time without milliseconds',
      Action,
      { ...action, occurredAt: '2026-05-13T14:40:00Z' },
      ['/occurredAt INVALID_INPUT'],
    ],
    [
      'an action with a time of another zone',
      Action,
      { ...action, occurredAt: '2026-05-13T14:40:00.000+02:00' },
      ['/occurredAt INVALID_INPUT'],
    ],
    [
      'an action with a day that there is not',
      Action,
      { ...action, occurredAt: '2026-02-29T14:40:00.000Z' },
      ['/occurredAt INVALID_INPUT'],
    ],
    ['an action with an id of two lines', Action, { ...action, actionId: 'a\nb' }, ['/actionId INVALID_INPUT']],
    ['an action with a field of another', Action, { ...action, measures: [] }, ['/measures UNKNOWN_FIELD']],
    ['a query of months', KpiQuery, { from: '2026-05', kpi: 'K1,K20', by: 'sector' }, []],
    ['a query of a month that there is not', KpiQuery, { from: '2026-13' }, ['/from INVALID_INPUT']],
    [
      'a question for a deadline',
      DeadlineQuery,
      { clock: 'GPSR_ORDER', memberState: 'LU', from: '2026-05-13T14:40:00.000Z', workingDays: '3' },
      [],
    ],
    [
      'a question for Greece by its other code',
      DeadlineQuery,
      { clock: 'GPSR_ORDER', memberState: 'GR', from: '2026-05-13T14:40:00.000Z' },
      ['/memberState INVALID_INPUT'],
    ],
    [
      'a question for half a day',
      DeadlineQuery,
      { clock: 'WILD_REMOVE', memberState: 'LU', from: '2026-05-13T14:40:00.000Z', workingDays: '0.5' },
      ['/workingDays INVALID_INPUT'],
    ],
    ['a message about nothing', ActionMessage, { specversion: '1.0', id: 'm', type: 'ItemAction' }, ['/data REQUIRED']],
    ['a marketplace', NewOrganisation, marketplace('amber')[1], []],
    [
      'a marketplace with another AWS principal than an account, a role or a user',
      NewOrganisation,
      { ...marketplace('amber')[1], awsPrincipal: '*' },
      ['/awsPrincipal INVALID_INPUT'],
    ],
  ])('%s', (_, schema, value, faults) => {
    expect(faultsOf(schema, value)).toEqual(faults);
  });
});

describe('a refusal', () => {
  const fault = (code: string) => ({ pointer: '/x', code: code as Code, detail: 'x' });

  test('of what cannot be read is 400, of what is not sufficient 422, and both together 400', () => {
    expect(refuse([fault('NO_REASON')]).code).toBe('NO_REASON');
    expect(refuse([fault('ORDER_INCOMPLETE:a.i')]).code).toBe('ORDER_INCOMPLETE');
    expect(refuse([fault('NO_REASON'), fault('REQUIRED')]).code).toBe('INVALID_INPUT');
    expect(refuse([]).code).toBe('INVALID_INPUT');
  });

  test.each(Object.entries(STATUS) as [Code, number][])(
    '%s becomes a problem document with status %i',
    (code, status) => {
      const problem = toProblem(new RefusedError(code, 'No', { members: { status: 200, state: 'CLOSED' } }));
      expect(problem).toEqual({ type: `/docs#code-${code}`, title: 'No', status, code, state: 'CLOSED' });
    },
  );

  test('that is none is a fault of ours, and says nothing about its inside', () => {
    expect(toProblem(new Error('password=secret'))).toEqual({
      type: 'about:blank',
      title: 'Something went wrong on our side',
      status: 500,
      code: 'FAULT',
    });
  });
});
