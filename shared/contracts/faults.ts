import type * as z from 'zod/mini';
import { type Code, type Fault, RefusedError, STATUS } from '../errors.ts';
import { ORDER_POINTS } from './order.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Long enough for every field there is; names that callers invent would make a refusal longer than an answer may be. */
const LONGEST_POINTER = 200;

/** RFC 6901, as far as it can be told: to what stands around a name that is too long. */
export function pointerTo(path: Path): string {
  let pointer = '';
  for (const step of path) {
    const longer = `${pointer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (longer.length > LONGEST_POINTER) break;
    pointer = longer;
  }
  return pointer;
}

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    root,
  );

const list = (values: readonly unknown[]) => values.slice(0, 30).map(String).join(', ');

/** What to do about an issue, without repeating what was sent: it may be personal or hostile. */
function advice(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Expected ${issue.expected}`;
    case 'invalid_value':
      return `Expected ${issue.values.length === 1 ? '' : 'one of '}${list(issue.values)}`;
    case 'invalid_union':
      return issue.discriminator && 'options' in issue && Array.isArray(issue.options)
        ? `Expected one of ${list(issue.options)}`
        : 'None of the allowed forms fits';
    case 'too_small':
      return `At least ${issue.minimum}`;
    case 'too_big':
      return `At most ${issue.maximum}`;
    case 'invalid_format':
      return issue.format === 'regex'
        ? 'Not in the form described in the documentation'
        : `Expected the form ${issue.format}`;
    default:
      return 'Not valid';
  }
}

/** Codes by place: what is missing or wrong there, in the words of DSA Art. 16(2) and 9(2). */
export type CodesByPlace = (path: Path) => Fault['code'] | undefined;

const NOTICE_CODES: Readonly<Record<string, Code>> = {
  explanation: 'NO_REASON',
  goodFaith: 'NO_GOOD_FAITH',
  contact: 'NO_IDENTITY',
};

/** Codes for a notice or order; `detailsCodes` are those of its sector. */
export const noticeCodes =
  (detailsCodes: Readonly<Record<string, Code | undefined>>): CodesByPlace =>
  ([first, second]) => {
    if (first === 'details') return detailsCodes[String(second)];
    if (first === 'order') return second === undefined ? 'ORDER_INCOMPLETE:a' : orderCode(String(second));
    return NOTICE_CODES[String(first)];
  };

const orderCode = (field: string): Fault['code'] | undefined =>
  Object.hasOwn(ORDER_POINTS, field)
    ? `ORDER_INCOMPLETE:${ORDER_POINTS[field as keyof typeof ORDER_POINTS]}`
    : undefined;

function faultsOf(issue: Issue, sent: unknown, codes: CodesByPlace): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: pointerTo([...issue.path, key]),
      code: 'UNKNOWN_FIELD',
      detail: 'There is no such field',
    }));
  }
  const around = valueAt(sent, issue.path.slice(0, -1));
  const isMissing = typeof around !== 'string' && valueAt(sent, issue.path) === undefined;
  const code = codes(issue.path) ?? (isMissing ? 'REQUIRED' : 'INVALID_INPUT');
  return [{ pointer: pointerTo(issue.path), code, detail: advice(issue) }];
}

export const MOST_FAULTS = 100;
const statusOf = (code: Fault['code']): number =>
  STATUS[code.startsWith('ORDER_INCOMPLETE') ? 'ORDER_INCOMPLETE' : (code as Code)];

/** One refusal for all faults of an input: 400 as long as it cannot be read, else 422. */
export function refuse(faults: readonly Fault[]): RefusedError {
  const unreadable = faults.find(({ code }) => statusOf(code) === 400);
  const [first] = faults;
  const code = unreadable || !first ? 'INVALID_INPUT' : ((first.code.split(':')[0] ?? 'INVALID_INPUT') as Code);
  return new RefusedError(code, unreadable ? 'The input has faults' : 'The input is not sufficient', {
    faults: faults.slice(0, MOST_FAULTS),
  });
}

/** The same refusal of something that was sent inside of something else: its faults lie there. */
export const inside = (place: string, { code, message, faults, members }: RefusedError): RefusedError =>
  new RefusedError(code, message, {
    faults: faults.map((fault) => ({ ...fault, pointer: `${place}${fault.pointer}` })),
    members,
  });

/** Reads a value by its schema, or refuses it with a pointer and a code for each fault. */
export function read<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  codes: CodesByPlace = () => undefined,
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw refuse(result.error.issues.flatMap((issue) => faultsOf(issue, value, codes)));
}
