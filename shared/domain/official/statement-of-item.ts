import type { ItemId } from '../../vocabulary/ids.ts';
import type { Ground, Kind, Measure } from '../../vocabulary/life.ts';
import type { SubmitterStatus } from '../../vocabulary/roles.ts';
import type { Instant } from '../../vocabulary/time.ts';
import type { Facts } from '../life/facts.ts';
import { dayOf } from './asked.ts';
import { meaningOf } from './legal-grounds.ts';
import { withoutPersonalData } from './personal-data.ts';
import { puidOf, type Restriction } from './restrictions.ts';
import type { Statement } from './statement.ts';
import { categoryOf, contentIdOf, contentOf, decisionsOf, groundOfItem, isRestriction, nounOf, territoryOf } from './statement-parts.ts'; // biome-ignore format: one row

/** A restriction with what a statement says of its item: no seller, no title, no address, no text of anybody. */
export interface Restricted extends Pick<Facts, 'sector' | 'kind' | 'status'> {
  readonly itemId: ItemId;
  readonly category: string | undefined;
  readonly acceptedAt: Instant;
  readonly gtin: string | undefined;
  readonly ground: Ground;
  readonly restriction: Restriction;
}

/** Source: Transparency Database, documentation of source_type: notifications of authorities other than orders under Art. 9. */
const sourceOf = (kind: Kind, status: SubmitterStatus): string => {
  if (kind === 'ALERT' || status === 'AUTHORITY') return 'SOURCE_TYPE_OTHER_NOTIFICATION';
  return status === 'DSA_TF' ? 'SOURCE_TRUSTED_FLAGGER' : 'SOURCE_ARTICLE_16';
};

const RECEIVED: Readonly<Record<string, string>> = {
  SOURCE_TYPE_OTHER_NOTIFICATION: 'a notification of a public authority, which was not an order under Article 9 of Regulation (EU) 2022/2065',
  SOURCE_TRUSTED_FLAGGER: 'a notice of a trusted flagger under Article 22 of Regulation (EU) 2022/2065',
  SOURCE_ARTICLE_16: 'a notice under Article 16 of Regulation (EU) 2022/2065',
}; // biome-ignore format: one table

const DONE: Readonly<Record<Measure, string>> = {
  LISTING_REMOVED: 'removed',
  LISTING_DISABLED: 'access disabled',
  LISTING_RESTRICTED: 'visibility or availability restricted',
  WARNING_SHOWN: 'warning shown with it',
  SELLER_WARNED: 'seller warned',
  SELLER_SUSPENDED_TEMP: 'account of the seller suspended for a time',
  SELLER_SUSPENDED_PERM: 'account of the seller terminated',
};

const UPON: Readonly<Record<Restriction['upon'], string>> = {
  NOTICE: 'The provider decided upon it',
  GRANTED: 'The provider had decided not to act, and decided anew upon a complaint of the notifier (Article 20)',
  PARTLY_REVERSED:
    'The provider reversed its first restriction in part upon a complaint (Article 20); this one stands instead, decided',
};

/** The facts of a decision, made from what was recorded and from words of ours alone. */
function factsOf({ sector, category, kind, status, acceptedAt, ground, restriction }: Restricted): string {
  const { upon, takenAt, measures } = restriction;
  const done = measures.map((measure) => DONE[measure]).join(', ');
  const on = ground === 'LAW' ? 'the law, as illegal content' : 'its terms and conditions';
  return [
    `The provider received ${RECEIVED[sourceOf(kind, status)]}, submitted on ${dayOf(acceptedAt)}, about the ${nounOf(sector)}: ${meaningOf(sector, category)}.`,
    `${UPON[upon]} on the ground of ${on}.`,
    `Applied on ${dayOf(takenAt)}: ${done}.`,
  ].join(' ');
}

const AUTOMATION = { FULLY: 'FULLY', PARTIALLY: 'PARTIALLY', NOT: 'NOT_AUTOMATED' } as const;

/** Free texts: all are ours, and pass the guard against personal data all the same. */
const TEXTS = [
  'decision_visibility_other',
  'illegal_content_legal_ground',
  'illegal_content_explanation',
  'incompatible_content_ground',
  'incompatible_content_explanation',
  'content_type_other',
  'category_specification_other',
  'decision_facts',
] as const satisfies readonly (keyof Statement)[];

export function guarded(statement: Statement): Statement {
  const texts = TEXTS.flatMap((field) => {
    const text = statement[field];
    return text === undefined ? [] : [[field, withoutPersonalData(text)]];
  });
  return { ...statement, ...Object.fromEntries(texts) };
}

/** The statement of reasons of one restriction (DSA Art. 17(3), 24(5)), by the rules of the Transparency Database. */
export function statementOfItem(restricted: Restricted): Statement {
  const { itemId, sector, category, kind, status, acceptedAt, gtin, ground, restriction } = restricted;
  const { measures, territory, takenAt, automatedDetection, automatedDecision = 'NOT', sequence } = restriction;
  return guarded({
    ...decisionsOf(measures.filter(isRestriction)),
    ...groundOfItem(ground, sector, category),
    ...contentOf(sector),
    ...categoryOf(sector, category),
    territorial_scope: territoryOf(territory),
    content_date: dayOf(acceptedAt),
    application_date: dayOf(takenAt),
    decision_facts: factsOf(restricted),
    source_type: sourceOf(kind, status),
    automated_detection: automatedDetection ? 'Yes' : 'No',
    automated_decision: `AUTOMATED_DECISION_${AUTOMATION[automatedDecision]}`,
    puid: puidOf(itemId, sequence),
    ...contentIdOf(gtin),
  });
}
