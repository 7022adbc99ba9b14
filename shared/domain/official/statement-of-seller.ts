import type { Sector } from '../../sectors/sectors.ts';
import type { SellerMeasure, SellerMeasureBasis } from '../../vocabulary/sellers.ts';
import { derivedId } from '../intake/derived-id.ts';
import { dayOf, type SellerMeasureTaken } from './asked.ts';
import { legalGroundOf } from './legal-grounds.ts';
import type { Statement } from './statement.ts';
import { guarded } from './statement-of-item.ts';
import { categoryOf, groundOf, territoryOf } from './statement-parts.ts';

/** What most of the listings of a seller that were acted on were notified for. */
export interface MostlyNotified {
  readonly sector: Sector;
  readonly category: string | undefined;
}

interface Imposed {
  readonly decision: Partial<Statement>;
  readonly end: 'end_date_service_restriction' | 'end_date_account_restriction';
  readonly done: string;
}

/** Measures about a seller that restrict, as the database names them: to list less is a partial suspension of the service. */
const IMPOSED: Readonly<Partial<Record<SellerMeasure, Imposed>>> = {
  LISTING_RESTRICTION: {
    decision: { decision_provision: 'DECISION_PROVISION_PARTIAL_SUSPENSION' },
    end: 'end_date_service_restriction',
    done: 'restricted what the seller may list',
  },
  SUSPENSION_TEMPORARY: {
    decision: { decision_account: 'DECISION_ACCOUNT_SUSPENDED' },
    end: 'end_date_account_restriction',
    done: 'suspended the account of the seller for a time',
  },
  SUSPENSION_PERMANENT: {
    decision: { decision_account: 'DECISION_ACCOUNT_TERMINATED' },
    end: 'end_date_account_restriction',
    done: 'terminated the account of the seller',
  },
};

export const isSellerRestriction = ({ measure }: Pick<SellerMeasureTaken, 'measure'>): boolean => measure in IMPOSED;

const BASES: Readonly<Record<SellerMeasureBasis, { readonly ground: 'LAW' | 'TERMS'; readonly on: string; readonly why: string }>> = {
  ILLEGAL_CONTENT: { ground: 'LAW', on: 'Regulation (EU) 2022/2065 (DSA), Art. 23(1)', why: 'The seller frequently provided manifestly illegal content.' },
  NON_COMPLIANT_PRODUCTS: { ground: 'LAW', on: 'Regulation (EU) 2023/988 (GPSR), Art. 22(11)', why: 'The trader frequently offered products that do not comply.' },
  TERMS: { ground: 'TERMS', on: 'Terms and conditions of the provider', why: 'The seller did not keep to the terms and conditions of the provider.' },
}; // biome-ignore format: one row a basis

const SAFETY: MostlyNotified = { sector: 'product_safety', category: 'unsafe' };

/** Without any listing that was acted on, the kind of content is not specified, but for products: the basis says so. */
function contentOfMeasure(basis: SellerMeasureBasis, notified: MostlyNotified | undefined): MostlyNotified {
  if (notified) return notified;
  return basis === 'NON_COMPLIANT_PRODUCTS' ? SAFETY : { sector: 'product_safety', category: undefined };
}

/** The statement of reasons about a restriction of a seller as a whole. Nothing in it leads to the seller. */
export function statementOfSeller(
  taken: SellerMeasureTaken,
  notified: MostlyNotified | undefined,
): Statement | undefined {
  const { n, seller, measure, basis, takenAt, until } = taken;
  const imposed = IMPOSED[measure];
  if (!imposed || !basis) return undefined;
  const { ground, on, why } = BASES[basis];
  const { sector, category } = contentOfMeasure(basis, notified);
  const law = ground === 'LAW' && category ? `${on}; ${legalGroundOf(sector, category)}` : on;
  const until_ = until ? `, until ${dayOf(until)}` : '';
  return guarded({
    ...imposed.decision,
    ...groundOf(ground, law, why),
    content_type: ['CONTENT_TYPE_OTHER'],
    content_type_other: 'Account of a seller',
    ...categoryOf(sector, category),
    territorial_scope: territoryOf(undefined),
    content_date: dayOf(takenAt),
    application_date: dayOf(takenAt),
    ...(until && { [imposed.end]: dayOf(until) }),
    decision_facts: `${why} On ${dayOf(takenAt)} the provider ${imposed.done}${until_}.`,
    source_type: 'SOURCE_VOLUNTARY',
    automated_detection: 'No',
    automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
    puid: `seller-${derivedId('seller-measure', seller, String(n))}`,
  });
}
