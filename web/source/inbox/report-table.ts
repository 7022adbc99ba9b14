import type { Action } from '../../../shared/contracts/action.ts';
import { Measure } from '../../../shared/vocabulary/life.ts';
import { MEMBER_STATES } from '../../../shared/vocabulary/places.ts';
import type { Item } from './decision.ts';

/** A field of a report, and how it is asked for. */
export interface ReportField {
  readonly name: string;
  readonly kind: 'line' | 'area' | 'number' | 'choice' | 'checks' | 'yes' | 'pick';
  /** Of a choice: the vocabulary of its words, and the codes. */
  readonly vocabulary?: string;
  readonly codes?: readonly string[];
}

type Type = Action['type'];

/** A kind of report beside decision and action: its fields, and when it makes sense. */
export interface ReportKind {
  readonly type: Type;
  readonly fields: readonly ReportField[];
  /** By the item as it stands, beside what its life allows. */
  isFor?(item: Item): boolean;
  /** What the form begins with. */
  initial?(item: Item): Readonly<Record<string, unknown>>;
}

const choice = (name: string, vocabulary: string, codes: readonly string[]): ReportField => ({
  ...{ name, kind: 'choice', vocabulary, codes },
});
const RESULTS = ['UPHELD', 'PARTIALLY_REVERSED', 'REVERSED', 'OMITTED'];
const COMPLAINANTS = ['SELLER', 'NOTIFIER'];
const GROUNDS = ['LAW', 'TERMS'];
const measures = (name: string): ReportField => ({
  ...{ name, kind: 'checks', vocabulary: 'measure', codes: Measure.options },
});
const places = (name: string): ReportField => ({
  ...{ name, kind: 'checks', vocabulary: 'memberState', codes: MEMBER_STATES },
});

const isProduct = ({ sector }: Item): boolean => sector === 'product_safety' || sector === 'food';
const has = (type: string) => (item: Item) => item.timeline.some((entry) => entry.type === type);
const hasNot = (type: string) => (item: Item) => !has(type)(item);

/** Complaints or disputes of an item that nothing is decided on yet, oldest first. */
export const openNumbers = (redress: Item['complaints'] | Item['disputes']): number[] =>
  (redress ?? []).filter(({ decidedAt }) => decidedAt === undefined).map(({ number }) => number);

const toImplement = ({ disputes = [] }: Item): number[] =>
  disputes
    .filter(({ result, implementedAt }) => !implementedAt && (result === 'REVERSED' || result === 'PARTIALLY_REVERSED'))
    .map(({ number }) => number);

const isReversed = ({ complaints = [] }: Item, by: string): boolean =>
  complaints.some(({ result, complainant }) => result === 'REVERSED' && complainant === by);

/** Everything that a marketplace may report of an item beside receipt, review, decision and action. */
const REPORT_KINDS: readonly ReportKind[] = [
  {
    type: 'COMPLAINT_DECIDED',
    fields: [
      { name: 'complaint', kind: 'pick' },
      choice('result', 'redressResult', RESULTS),
      { name: 'reason', kind: 'area' },
      measures('standing/measures'),
      places('standing/territory'),
      { name: 'humanInvolved', kind: 'yes' },
    ],
    isFor: ({ complaints }) => openNumbers(complaints).length > 0,
    initial: ({ complaints }) => ({ complaint: openNumbers(complaints)[0], humanInvolved: false }),
  },
  { type: 'REINSTATED', fields: [], isFor: (item) => isReversed(item, 'SELLER') },
  {
    type: 'RESTRICTION_IMPOSED',
    fields: [measures('measures'), choice('ground', 'ground', GROUNDS), places('territory')],
    isFor: (item) => isReversed(item, 'NOTIFIER'),
  },
  {
    type: 'DISPUTE_DECIDED',
    fields: [{ name: 'dispute', kind: 'pick' }, choice('result', 'redressResult', RESULTS)],
    isFor: ({ disputes }) => openNumbers(disputes).length > 0,
    initial: ({ disputes }) => ({ dispute: openNumbers(disputes)[0] }),
  },
  {
    type: 'DISPUTE_IMPLEMENTED',
    fields: [{ name: 'dispute', kind: 'pick' }],
    isFor: (item) => toImplement(item).length > 0,
    initial: (item) => ({ dispute: toImplement(item)[0] }),
  },
  {
    type: 'INFORMATION_REQUESTED',
    fields: [
      { name: 'field', kind: 'pick' },
      { name: 'question', kind: 'area' },
    ],
  },
  {
    type: 'NOTIFIER_INFORMED',
    fields: [choice('cites', 'cites', [...GROUNDS, 'NEITHER']), { name: 'redressNamed', kind: 'yes' }],
    isFor: hasNot('NOTIFIER_INFORMED'),
    initial: () => ({ redressNamed: true }),
  },
  {
    type: 'SELLER_INFORMED',
    fields: [{ name: 'statementOfReasons', kind: 'yes' }],
    isFor: hasNot('SELLER_INFORMED'),
    initial: ({ kind }) => (kind === 'ORDER' ? {} : { statementOfReasons: true }),
  },
  {
    type: 'STATEMENT_SUBMITTED',
    fields: [{ name: 'puid', kind: 'line' }],
    isFor: ({ kind, ...item }) => kind !== 'ORDER' && has('ACTION_IMPLEMENTED')({ kind, ...item }),
    initial: ({ id, timeline }) => ({
      puid: `${id}-${timeline.filter(({ type }) => type === 'ACTION_IMPLEMENTED').length}`,
    }),
  },
  {
    type: 'COMPLAINT_OPENED',
    fields: [
      choice('complainant', 'complainant', COMPLAINANTS),
      choice('subject', 'complaintSubject', ['a', 'b', 'c', 'd', 'e', 'f']),
      { name: 'statement', kind: 'area' },
    ],
    initial: () => ({ complainant: 'SELLER', subject: 'a' }),
  },
  {
    type: 'DISPUTE_OPENED',
    fields: [choice('complainant', 'complainant', COMPLAINANTS), { name: 'body', kind: 'line' }],
  },
  { type: 'ENDED_BY_SELLER', fields: [] },
  { type: 'SELLER_PROOF_REQUESTED', fields: [{ name: 'paper', kind: 'line' }] },
  {
    type: 'SELLER_PROOF_ASSESSED',
    fields: [choice('result', 'proof', ['PROVEN', 'NOT_PROVEN', 'NOT_PROVIDED'])],
    isFor: has('SELLER_PROOF_REQUESTED'),
  },
  { type: 'BUYERS_INFORMED', fields: [{ name: 'buyers', kind: 'number' }], isFor: isProduct },
  { type: 'RECALL_PUBLISHED', fields: [{ name: 'url', kind: 'line' }], isFor: isProduct },
  { type: 'GATEWAY_REPORTED', fields: [{ name: 'reference', kind: 'line' }], isFor: isProduct },
  { type: 'UNITS_SOLD', fields: [{ name: 'units', kind: 'number' }, places('soldIn')] },
  {
    type: 'IDENTICAL_FOUND',
    fields: [{ name: 'url', kind: 'line' }],
    isFor: ({ kind }) => kind === 'ORDER',
  },
];

/** The reports that make sense on an item as it stands. */
export const reportsFor = (item: Item): readonly ReportKind[] =>
  REPORT_KINDS.filter(({ type, isFor }) => item.possible.includes(type as never) && (isFor?.(item) ?? true));

/** The parts of the notice that one may ask about, as JSON pointers. */
export const askable = ({ details = {} }: Pick<Item, 'details'>): string[] => [
  '/explanation',
  ...Object.entries(details).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.keys(value).map((inner) => `/details/${name}/${inner}`)
      : [`/details/${name}`],
  ),
];
