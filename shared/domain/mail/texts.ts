import type { Letter, LetterKind } from '../../contracts/mail.ts';
import type { Basis } from '../../vocabulary/clocks.ts';
import type { Kind, Outcome } from '../../vocabulary/life.ts';
import type { Language } from '../../vocabulary/mail.ts';
import type { Until } from './when.ts';

/** Everything that is written into an e-mail, in one language. */
export interface Texts {
  /** Over the items of a kind, and in the subject beside their number. */
  readonly headings: Readonly<Record<LetterKind, string>>;
  /** What is to be done, by who reads it. */
  readonly advice: Readonly<Record<Letter['side'], Readonly<Partial<Record<LetterKind, string>>>>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly labels: Readonly<
    Record<'item' | 'listing' | 'marketplace' | 'reference' | 'deadline' | 'asked' | 'lapses' | 'decision', string> &
      Record<'delivered' | 'referredBy' | 'answerTo' | 'theirReference', string>
  >;
  readonly at: (moment: Until) => string;
  readonly until: (until: Until) => string;
  readonly missed: (until: Until) => string;
  readonly further: (count: number) => string;
  readonly more: (count: number) => string;
  readonly single: (heading: string, item: string) => string;
  readonly several: (parts: readonly string[]) => string;
  readonly daily: (day: string, parts: readonly string[]) => string;
  readonly greeting: (reader: string) => string;
  readonly closing: { readonly wished: string; readonly referred: string };
}

const moment = ({ day, time, zone }: Until) => `${time ? `${time} on ` : 'the end of '}${day} (${zone})`;

const en: Texts = {
  headings: {
    NEW: 'New',
    DUE: 'Due soon',
    MISSED: 'Deadline missed',
    QUESTION_ASKED: 'Question asked',
    QUESTION_ANSWERED: 'Question answered',
    QUESTION_LAPSED: 'Question lapsed',
    DECIDED: 'Decided',
    REFERRED: 'Referred to you',
  },
  advice: {
    MARKETPLACE: {
      NEW: 'Confirm receipt, look at the listings, decide, act, and report each step.',
      DUE: 'Decide and act before the deadline, and report it. If it is done, report it now.',
      MISSED: 'Decide and act without delay, and report it. What is done late is recorded as late.',
      QUESTION_ANSWERED: 'Read the answer with the item and go on with the review. The clock did not stop.',
      QUESTION_LAPSED: 'Nobody answered in time. Decide on what is known. The clock did not stop.',
    },
    SUBMITTER: {
      MISSED:
        'Look at the item. You may refer it to the contact point of the Digital Services Coordinator, or go on waiting.',
      QUESTION_ASKED:
        'Read the question with the item and answer it before it lapses. The clock does not stop meanwhile.',
      QUESTION_LAPSED: 'The question was not answered in time. The marketplace decides on what it knows.',
      DECIDED: 'Read the decision with the item. You may check the listing, or complain about the decision.',
    },
    CONTACT_POINT: {
      REFERRED:
        'Ask whoever refers it for the record and the evidence, and tell them whether you take it up. This e-mail holds no personal data.',
    },
  },
  kinds: { NOTICE: 'notice', ORDER: 'order', ALERT: 'public alert' },
  bases: {
    LEGAL: 'set by law',
    VOLUNTARY: 'a commitment that the marketplace signed',
    TARGET: 'a target of this system, set by no law',
  },
  outcomes: {
    REMOVE: 'to remove the listing',
    DISABLE: 'to disable access to the listing',
    RESTRICT: 'to restrict the listing',
    WARN: 'to show a warning',
    PARTIAL: 'to do part of what was asked',
    ALREADY_REMOVED: 'it was gone before the notice arrived',
    NO_ACTION: 'no action',
    DISPUTED: 'the notice is contested',
    ERROR_CHANNEL: 'sent to the wrong channel',
  },
  labels: {
    item: 'Item',
    listing: 'Listing',
    marketplace: 'Marketplace',
    reference: 'Your reference',
    deadline: 'Deadline',
    asked: 'Asked about',
    lapses: 'Lapses unanswered at',
    decision: 'Decision',
    delivered: 'Notified to the marketplace',
    referredBy: 'Referred by',
    answerTo: 'Answer to',
    theirReference: 'Their reference',
  },
  at: moment,
  until: (until) => `until ${moment(until)}`,
  missed: (until) => `it was ${moment(until)}`,
  further: (count) => `and ${count} more listings of the same notice`,
  more: (count) => `and ${count} more: see the list of items`,
  single: (heading, item) => `${heading}: ${item}`,
  several: (parts) => `Noticeboard: ${parts.join(', ')}`,
  daily: (day, parts) => `Noticeboard, ${day}: ${parts.join(', ')}`,
  greeting: (reader) => `For ${reader}`,
  closing: {
    wished:
      'Noticeboard sends this because your organisation asked for it in its registration. Nobody reads answers to this address.',
    referred:
      'Noticeboard sends this because your contact point stands in its register. Nobody reads answers to this address.',
  },
};

/** Every text of e-mails, by language. */
export const TEXTS: Readonly<Record<Language, Texts>> = { en };
