import { dateText, instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { listText, numberText, sizeText } from '../text/numbers.ts';
import type { Entry, EventType } from './types.ts';

type Data = Readonly<Record<string, unknown>>;
type Values = Readonly<Record<string, string | number>>;

const said = (data: Data, name: string): string => (typeof data[name] === 'string' ? data[name] : '');
const many = (data: Data, name: string): string[] => (Array.isArray(data[name]) ? data[name].map(String) : []);
const amount = (data: Data, name: string): number => (typeof data[name] === 'number' ? data[name] : 0);
const at = (data: Data, name: string): string => (said(data, name) ? instantText(said(data, name)) : '');

const places = (data: Data, name: string): string =>
  listText(many(data, name).map((place) => word('memberState', place)));
const placeOf = (data: Data): string => (data['vantage'] ? word('memberState', said(data, 'vantage')) : '');
const clockOf = (data: Data): Values => ({ clock: word('clock', said(data, 'clock')), due: at(data, 'dueAt') });
const seenFrom = (data: Data): Values => ({ place: placeOf(data), from: data['vantage'] ? 'yes' : 'no' });
const resultOf = (data: Data): Values => ({
  number: amount(data, 'complaint') || amount(data, 'dispute'),
  result: word('redressResult', said(data, 'result')),
});

/** What each sentence names, by event. Events that name nothing but who are not here. */
const VALUES: { readonly [T in EventType]?: (data: Data) => Values } = {
  ITEM_DELIVERED: (data) => ({ via: word('deliveredVia', said(data, 'via')) }),
  DELIVERY_DELAYED: (data) => ({ at: at(data, 'deliveredAt') }),
  RECEIPT_CONFIRMED: (data) => ({ automatic: data['automatic'] ? 'yes' : 'no' }),
  INFORMATION_REQUESTED: (data) => ({ until: at(data, 'lapsesAt'), lapses: data['lapsesAt'] ? 'yes' : 'no' }),
  DECIDED: (data) => ({
    outcome: word('outcome', said(data, 'outcome')),
    ground: data['ground'] ? word('ground', said(data, 'ground')) : 'none',
    refusal: data['refusal'] ? word('refusal', said(data, 'refusal')) : 'none',
    hasGround: data['ground'] ? 'yes' : data['refusal'] ? 'refusal' : 'no',
  }),
  ACTION_IMPLEMENTED: (data) => ({
    measures: listText(many(data, 'measures').map((each) => word('measure', each))),
    places: places(data, 'territory'),
    limited: many(data, 'territory').length > 0 ? 'yes' : 'no',
  }),
  NOTIFIER_INFORMED: (data) => ({ cites: said(data, 'cites'), redress: data['redressNamed'] ? 'yes' : 'no' }),
  SELLER_INFORMED: (data) => ({ statement: data['statementOfReasons'] ? 'yes' : 'no' }),
  STATEMENT_SUBMITTED: (data) => ({ puid: said(data, 'puid') }),
  CORROBORATED: seenFrom,
  SIGHTED: seenFrom,
  VERIFIED_REMOVED: seenFrom,
  VERIFICATION_FAILED: seenFrom,
  REMINDER_SENT: (data) => ({ ...clockOf(data), percent: numberText(amount(data, 'percent')) }),
  DEADLINE_BREACHED: clockOf,
  TARGET_MISSED: clockOf,
  COMPLAINT_OPENED: (data) => ({
    number: amount(data, 'complaint'),
    complainant: said(data, 'complainant'),
    subject: word('complaintSubject', said(data, 'subject')),
  }),
  COMPLAINT_DECIDED: resultOf,
  RESTRICTION_IMPOSED: (data) => ({
    measures: listText(many(data, 'measures').map((each) => word('measure', each))),
    ground: word('ground', said(data, 'ground')),
  }),
  DISPUTE_OPENED: (data) => ({
    number: amount(data, 'dispute'),
    complainant: said(data, 'complainant'),
    body: said(data, 'body'),
  }),
  DISPUTE_DECIDED: resultOf,
  DISPUTE_IMPLEMENTED: (data) => ({ number: amount(data, 'dispute') }),
  REAPPEARED: (data) => ({ rule: word('reappearanceRule', said(data, 'rule')) }),
  LINKED: (data) => ({ relation: said(data, 'relation') }),
  PROBED: (data) => ({
    result: said(data, 'result'),
    place: placeOf(data),
    givenUp: data['isGivenUp'] ? 'yes' : 'no',
  }),
  EVIDENCE_ADDED: (data) => ({
    files: amount(data, 'files'),
    size: sizeText(amount(data, 'bytes')),
    purpose: said(data, 'purpose'),
  }),
  BUYERS_INFORMED: (data) => ({ count: amount(data, 'buyers') }),
  UNITS_SOLD: (data) => ({ count: amount(data, 'units') }),
  GATEWAY_REPORTED: (data) => ({ reference: said(data, 'reference') }),
  SELLER_PROOF_ASSESSED: (data) => ({ result: said(data, 'result') }),
  REFERRED: (data) => ({ to: word('referralTo', said(data, 'to')), point: said(data, 'contactPoint') }),
  REFERRAL_ANSWERED: (data) => ({ result: word('referralResult', said(data, 'result')) }),
  HOLD_SET: (data) => ({ until: at(data, 'until'), reference: said(data, 'reference') }),
  HOLD_RELEASED: (data) => ({ reference: said(data, 'reference') }),
  IMPORTED: (data) => ({ mode: said(data, 'mode'), events: amount(data, 'events') }),
};

/** Who did it, as the story calls them. */
const whoOf = ({ by }: Pick<Entry, 'by'>): string => (by === 'system' ? text('follow.system') : by);

/** What happened, as a sentence. What somebody wrote stands beside it, in their own words. */
export function sentenceOf(entry: Pick<Entry, 'type' | 'by' | 'data'>): string {
  const values = VALUES[entry.type]?.(entry.data) ?? {};
  return text(`follow.story.${entry.type}`, { who: whoOf(entry), ...values });
}

const WORDS = ['question', 'answer', 'reason', 'statement', 'note', 'paper'] as const;

/** What somebody wrote, in the order of the event. */
export const wordsOf = ({ data }: Pick<Entry, 'data'>): readonly string[] =>
  WORDS.map((name) => said(data, name)).filter((words) => words !== '');

/** Addresses that an event names. */
export const addressOf = ({ data }: Pick<Entry, 'data'>): string | undefined => said(data, 'url') || undefined;

/** The other item that an event leads to. */
export const otherItemOf = ({ data }: Pick<Entry, 'data'>): string | undefined =>
  said(data, 'as') || said(data, 'to').match(/^[0-9a-f-]{36}$/)?.[0] || said(data, 'duplicateOf') || undefined;

/** The day of an event, by which the story is set out. */
export const dayOfEntry = (occurredAt: string, timeZone: string): string => {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(occurredAt));
  return dateText(day);
};
