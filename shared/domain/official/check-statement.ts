import {
  DECISIONS,
  END_DATES,
  FIELD_RULES,
  type FieldRule,
  LAST_DAY,
  type Presence,
  type Shape,
} from './statement-rules.ts';

/** By whose rules: what the database's code refuses, or that and what its documentation asks besides. */
export type Strictness = 'CODE' | 'DOCUMENTATION';

/** What is wrong with a statement, at which field. */
export interface StatementFault {
  readonly field: string;
  readonly says: string;
}

type Raw = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string';
const isThere = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
const holds = (value: unknown, wanted: string): boolean =>
  Array.isArray(value) ? value.includes(wanted) : value === wanted;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A day of the calendar: 30 February is none. */
const isDay = (value: string): boolean => DAY.test(value) && isSameDay(value, new Date(`${value}T00:00:00.000Z`));
const isSameDay = (value: string, date: Date): boolean =>
  !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);

const isContentId = (value: unknown): boolean => {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return entries.length > 0 && entries.every(([kind, id]) => kind === 'EAN-13' && isText(id) && /^\d{13}$/.test(id));
};

/** The characters of a text as the database counts them. */
const lengthOf = (value: string): number => [...value].length;

/** Whether a value has its shape; else what it should be. */
function misshapen(value: unknown, shape: Shape): string | undefined {
  switch (shape.is) {
    case 'CODE':
      return isText(value) && shape.of.has(value) ? undefined : 'is a code of its list';
    case 'CODES':
      return Array.isArray(value) && value.every((each) => isText(each) && shape.of.has(each))
        ? undefined
        : 'is a list of codes of its list';
    case 'TEXT':
      return isText(value) && lengthOf(value) <= shape.max && (shape.pattern?.test(value) ?? true)
        ? undefined
        : `is a text of at most ${shape.max} characters${shape.pattern ? ` like ${shape.pattern.source}` : ''}`;
    case 'DAY':
      return isText(value) && isDay(value) && value >= shape.from && value <= LAST_DAY
        ? undefined
        : `is a day from ${shape.from} to ${LAST_DAY}`;
    case 'URL':
      return isText(value) && lengthOf(value) <= shape.max && URL.canParse(value) ? undefined : 'is an address';
    case 'LANGUAGE':
      return isText(value) && /^[A-Z]{2}$/.test(value) ? undefined : 'is an ISO code of a language';
    case 'CONTENT_ID':
      return isContentId(value) ? undefined : 'names an EAN-13 of 13 digits';
  }
}

function missing(statement: Raw, presence: Presence): string | undefined {
  if (presence === 'REQUIRED') return 'is required';
  if (presence === 'OPTIONAL' || !('when' in presence)) return undefined;
  return holds(statement[presence.when], presence.holds) ? `is required with ${presence.holds}` : undefined;
}

/** What the database drops without a word has no place in what we write. */
function dropped(statement: Raw, presence: Presence): string | undefined {
  if (typeof presence === 'string') return undefined;
  if ('unless' in presence)
    return holds(statement[presence.unless], presence.holds) ? `is dropped with ${presence.holds}` : undefined;
  const field = 'when' in presence ? presence.when : presence.onlyWhen;
  return holds(statement[field], presence.holds) ? undefined : `is dropped without ${presence.holds}`;
}

function faultOf(statement: Raw, rule: FieldRule, strictness: Strictness): string | undefined {
  const value = statement[rule.field];
  const isStrict = strictness === 'DOCUMENTATION';
  if (!isThere(value)) return missing(statement, isStrict ? (rule.strictly ?? rule.presence) : rule.presence);
  return misshapen(value, rule.shape) ?? (isStrict ? dropped(statement, rule.presence) : undefined);
}

function* faultsTogether(statement: Raw, strictness: Strictness): Generator<StatementFault> {
  if (!DECISIONS.some((field) => isThere(statement[field])))
    yield { field: '', says: 'at least one decision is there: on visibility, money, service or account' };
  const applied = statement['application_date'];
  if (strictness === 'CODE' || !isText(applied)) return;
  for (const field of END_DATES) {
    const end = statement[field];
    if (isText(end) && end < applied) yield { field, says: 'does not lie before the application date' };
  }
}

/** Everything that is wrong with a statement of reasons; nothing, if the Transparency Database takes it. */
export function faultsOfStatement(statement: unknown, strictness: Strictness = 'DOCUMENTATION'): StatementFault[] {
  if (typeof statement !== 'object' || statement === null || Array.isArray(statement))
    return [{ field: '', says: 'a statement is an object' }];
  const raw = statement as Raw;
  const ofFields = FIELD_RULES.flatMap((rule) => {
    const says = faultOf(raw, rule, strictness);
    return says === undefined ? [] : [{ field: rule.field, says }];
  });
  return [...ofFields, ...faultsTogether(raw, strictness)];
}
