import type { EvidenceEntry, EvidenceFile } from '../../contracts/flagger-report.ts';
import type { ItemRow } from '../../contracts/item.ts';
import type { FlaggerRegistration } from '../../contracts/organisation.ts';
import type { Judgement } from '../../vocabulary/flaggers.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import type { Instant } from '../../vocabulary/time.ts';
import type { History } from '../life/history.ts';
import { judge } from './judged.ts';
import { cardOf } from './scorecard.ts';
import { PRIORS, rateOf } from './shrinkage.ts';

const PRECISE: readonly Judgement[] = ['LACK_OF_INFORMATION'];
const UNFOUNDED: readonly Judgement[] = ['NOT_ILLEGAL', 'MANIFESTLY_UNFOUNDED'];
const OVERTURNED: readonly Judgement[] = ['OVERTURNED'];
const DEFECTIVE: readonly Judgement[] = [...PRECISE, ...UNFOUNDED, ...OVERTURNED];

/** What the file is about. */
export interface Filing {
  readonly flagger: OrganisationId;
  readonly organisation: FlaggerRegistration;
  readonly marketplace: OrganisationId;
  readonly from: Instant;
  readonly to: Instant;
  readonly asOf: Instant;
}

/** The items that go into the file: sent as a trusted flagger, and found wanting. */
export const defective = (rows: readonly ItemRow[]): ItemRow[] =>
  rows.filter((row) => row.status === 'DSA_TF' && DEFECTIVE.includes(judge(row)));

/** One item as the coordinator reads it: what was decided, why, and what complaints made of it. No address, no seller, no person. */
function entryOf(row: ItemRow, history: History | undefined): EvidenceEntry {
  const { id: itemId, noticeId, sector, category, deliveredAt, outcome, refusal, redress } = row;
  const facts = history?.facts;
  if (!outcome || !facts) throw new Error(`Item ${itemId} is in a file without a decision`);
  const decisions = history.events.flatMap((event) => (event.type === 'DECIDED' ? [event.data.reason] : []));
  return {
    itemId,
    noticeId,
    sector,
    category,
    deliveredAt,
    judgement: judge(row),
    outcome,
    ...(refusal && { refusal }),
    ...(redress && { redressStanding: redress }),
    ...(facts.decidedAt && { decidedAt: facts.decidedAt }),
    reasons: decisions.flatMap((reason) => reason ?? []),
    redress: (facts.redress ?? []).map(({ implementedAt: _, ...each }) => each),
  };
}

/** Standings that counted at some time of the period. */
const coordinatorsOf = ({ standings }: FlaggerRegistration, { from, to }: Filing): EvidenceFile['coordinators'] =>
  standings
    .filter((each) => each.status === 'DSA_TF' && each.from < to && (!each.until || each.until > from))
    .map(({ awardedBy, awardedIn, decision, from: since, until }) => ({
      ...(awardedBy && { awardedBy }),
      ...(awardedIn && { awardedIn }),
      ...(decision && { decision }),
      from: since,
      ...(until && { until }),
    }));

/** The file, oldest item first, with the histories of the items in it. */
export function evidenceFile(
  rows: readonly ItemRow[],
  histories: ReadonlyMap<string, History | undefined>,
  filing: Filing,
): EvidenceFile {
  const asTrusted = rows.filter(({ status }) => status === 'DSA_TF');
  const { delivered, decided, judgements, rates } = cardOf(asTrusted);
  const count = (of: readonly Judgement[]): number => of.reduce((sum, each) => sum + judgements[each], 0);
  const entries = defective(rows).map((row) => entryOf(row, histories.get(row.id)));
  const { flagger, organisation, marketplace, from, to, asOf } = filing;
  return {
    flagger,
    name: organisation.name,
    marketplace,
    coordinators: coordinatorsOf(organisation, filing),
    from,
    to,
    asOf,
    basis: 'DSA Art. 22(6)',
    coverage: 'NOTICEBOARD_CASES_ONLY',
    delivered,
    decided,
    withoutStatus: rows.length - asTrusted.length,
    insufficientlyPrecise: count(PRECISE),
    notSubstantiated: count(UNFOUNDED),
    overturned: count(OVERTURNED),
    share: rateOf(count(DEFECTIVE), rates.substantiated.denominator, PRIORS.defective),
    entries: entries.sort((a, b) => (a.deliveredAt + a.itemId < b.deliveredAt + b.itemId ? -1 : 1)),
  };
}
