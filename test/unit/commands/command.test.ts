import { describe, expect, test } from 'vitest';
import { sentenceOf, UsageError } from '../../../commands/command.ts';
import { millisecondsOf, optionOf } from '../../../commands/option.ts';
import { RefusedError } from '../../../shared/errors.ts';
import { Instant } from '../../../shared/vocabulary/time.ts';

const withCode = (code: string, more: object = {}) =>
  Object.assign(new Error('connect ECONNREFUSED'), { code, ...more });
const FAULT = { pointer: '/details/hazard', code: 'NO_HAZARD', detail: 'Name it' } as const;

describe('whoever runs a command', () => {
  test.each<[string, Error, RegExp]>([
    ['what is to be given', new UsageError('--events FILE is missing'), /^--events FILE is missing$/],
    [
      'every fault of a refusal',
      new RefusedError('NO_HAZARD', 'No', { faults: [FAULT] }),
      /^No\n {2}\/details\/hazard NO_HAZARD: Name it$/,
    ],
    ['which file is not there', withCode('ENOENT', { path: 'week.xml' }), /^week.xml is not there$/],
    ['that the system is not running', withCode('ECONNREFUSED'), /does not answer.*npm start/],
    [
      'so too if the cause says it',
      new TypeError('fetch failed', { cause: withCode('ECONNREFUSED') }),
      /does not answer/,
    ],
    ['which option does not exist', withCode('ERR_PARSE_ARGS_UNKNOWN_OPTION'), /connect/],
  ])('is told in a sentence: %s', (_, error, said) => {
    expect(sentenceOf(error)).toMatch(said);
  });

  test.each([
    ['a fault of ours', new TypeError('undefined is not a function')],
    ['a fault with a cause', new Error('It broke', { cause: new Error('because') })],
    ['something that is no error', 'text'],
  ])('sees the trace of %s', (_, error) => {
    expect(sentenceOf(error)).toBeUndefined();
  });

  test.each(['yesterday', '2026-11-22', '2026-11-22T00:00:00Z', ''])('cannot cut a log at "%s"', (given) => {
    expect(() => optionOf('before', Instant, given, '2026-11-22T00:00:00.000Z')).toThrow(UsageError);
  });

  test.each([
    ['60', 60_000],
    ['0', 0],
    ['0.5', 500],
  ])('may give %s seconds', (given, milliseconds) => {
    expect(millisecondsOf('settle-seconds', given)).toBe(milliseconds);
  });

  test.each(['x', '', '-1', '1e9', '999999', 'Infinity'])('may not wait for "%s" seconds', (given) => {
    expect(() => millisecondsOf('settle-seconds', given)).toThrow(UsageError);
  });
});
