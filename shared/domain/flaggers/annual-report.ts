import type { ActionTaken, FlaggerReport, ReportRow } from '../../contracts/flagger-report.ts';
import type { ItemRow } from '../../contracts/item.ts';
import type { Category } from '../../sectors/definition.ts';
import type { Sector } from '../../sectors/sectors.ts';
import { sectors } from '../../sectors/sectors.ts';
import { DSA_CATEGORIES } from '../../vocabulary/dsa-category.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import type { Instant } from '../../vocabulary/time.ts';
import { type Judged, judge } from './judged.ts';

/** What the report reads of an item. */
export type ReportedRow = Judged &
  Pick<ItemRow, 'noticeId' | 'marketplace' | 'sector' | 'category' | 'status' | 'kind'>;

/** What the report is about and who asks for it. */
export interface Reporting {
  readonly flagger: OrganisationId;
  readonly name: string;
  readonly year: number;
  readonly asOf: Instant;
  readonly independence: string | undefined;
  readonly providers: ReadonlyMap<OrganisationId, string>;
}

const METHOD =
  'A notice counts once for each provider that it was addressed to, by the year in which it was accepted. The type of content is the category of the notice, mapped to the taxonomy of the harmonised template. The action is the one that stands after complaints and disputes; SEVERAL where the listings of one notice met with different ones. The taxonomy has neither food nor wildlife: sector and category are given beside it.';

/** What was done about one item. */
function actionOf(row: Judged): ActionTaken {
  const judgement = judge(row);
  if (judgement === 'OVERTURNED' || judgement === 'ENDED_BY_SELLER' || judgement === 'WITHDRAWN') return judgement;
  return row.outcome ?? 'PENDING';
}

/** The categories of a sector are its own; one that a later version dropped is reported as not specified. */
function contentOf(sector: Sector, category: string) {
  const known: Readonly<Record<string, Category | undefined>> = sectors[sector].categories;
  const dsaCategory = known[category]?.dsa ?? '17';
  const [categoryCode, keyword] = DSA_CATEGORIES[dsaCategory];
  return { dsaCategory, categoryCode, keyword, sector, category };
}

/** The items of one notice at one provider, as a row of one notice. */
function rowOfNotice(items: readonly ReportedRow[], { providers }: Reporting): ReportRow {
  const [first] = items as [ReportedRow];
  const actions = new Set(items.map(actionOf));
  const [action = 'PENDING'] = actions;
  return {
    provider: first.marketplace,
    providerName: providers.get(first.marketplace) ?? first.marketplace,
    ...contentOf(first.sector, first.category),
    status: first.status ?? 'NO_STATUS',
    action: actions.size > 1 ? 'SEVERAL' : action,
    notices: 1,
    items: items.length,
  };
}

const groupOf = ({ provider, sector, category, status, action }: ReportRow): string =>
  [provider, sector, category, status, action].join('\u0000');

/** Rows of the same group become one, in the order of their groups. */
function merged(rows: readonly ReportRow[]): ReportRow[] {
  const groups = [...Map.groupBy(rows, groupOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  return groups.map(([, own]) => ({
    ...(own[0] as ReportRow),
    notices: own.length,
    items: own.reduce((sum, { items }) => sum + items, 0),
  }));
}

/**
 * The figures for the yearly report of a flagger: notices by provider, type of content and action taken.
 *
 * Source: DSA Art. 22(3), which forbids personal data in it: nothing here comes from a seller, a person or a listing.
 */
export function annualReport(rows: readonly ReportedRow[], reporting: Reporting): FlaggerReport {
  const { flagger, name, year, asOf, independence } = reporting;
  const notices = rows.filter(({ kind }) => kind === 'NOTICE');
  const atProviders = [...Map.groupBy(notices, ({ noticeId, marketplace }) => `${noticeId} ${marketplace}`).values()];
  return {
    flagger,
    name,
    period: `${year}-01-01/${year}-12-31`,
    asOf,
    coverage: 'NOTICEBOARD_CASES_ONLY',
    method: METHOD,
    independence: independence ?? null,
    notices: new Set(notices.map(({ noticeId }) => noticeId)).size,
    noticesAtProviders: atProviders.length,
    items: notices.length,
    rows: merged(atProviders.map((items) => rowOfNotice(items, reporting))),
  };
}
