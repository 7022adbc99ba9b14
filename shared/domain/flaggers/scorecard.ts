import type { Scorecard } from '../../contracts/flagger.ts';
import type { ItemRow } from '../../contracts/item.ts';
import { JUDGEMENTS, type Judgement } from '../../vocabulary/flaggers.ts';
import { SubmitterStatus } from '../../vocabulary/roles.ts';
import { isAccepted, judge } from './judged.ts';
import { PRIORS, rateOf } from './shrinkage.ts';

export type Card = Scorecard['overall'];

/** What a scorecard reads of an item. */
export type ScoredRow = Pick<
  ItemRow,
  'state' | 'outcome' | 'refusal' | 'redress' | 'deliveredAt' | 'sector' | 'status' | 'marketplace' | 'kind'
>;

const UNDECIDED: readonly Judgement[] = ['PENDING', 'WITHDRAWN', 'ENDED_BY_SELLER'];
/** Decided, and nothing is said of the notice. */
const ASIDE: readonly Judgement[] = ['DISPUTED', 'ERROR_CHANNEL', 'ALREADY_REMOVED'];

const tally = (rows: readonly ScoredRow[]): Record<Judgement, number> => {
  const counts = Object.fromEntries(JUDGEMENTS.map((each) => [each, 0])) as Record<Judgement, number>;
  for (const row of rows) counts[judge(row)] += 1;
  return counts;
};

const sumOf = (counts: Record<Judgement, number>, of: readonly Judgement[]): number =>
  of.reduce((sum, each) => sum + counts[each], 0);

function ratesOf(counts: Record<Judgement, number>, decided: number): Card['rates'] {
  const assessed = decided - sumOf(counts, ASIDE);
  const { SUBSTANTIATED, OVERTURNED, LACK_OF_INFORMATION } = counts;
  const unfounded = sumOf(counts, ['NOT_ILLEGAL', 'MANIFESTLY_UNFOUNDED']);
  return {
    substantiated: rateOf(SUBSTANTIATED, assessed, PRIORS.substantiated),
    substantiatedOfAll: rateOf(SUBSTANTIATED, decided, PRIORS.substantiatedOfAll),
    lackOfInformation: rateOf(LACK_OF_INFORMATION, assessed, PRIORS.lackOfInformation),
    unfounded: rateOf(unfounded, assessed, PRIORS.unfounded),
    overturned: rateOf(OVERTURNED, SUBSTANTIATED + OVERTURNED, PRIORS.overturned),
  };
}

/** The record that some items make. Judgements add up to the items; what is open or set aside is in no share but its own. */
export function cardOf(rows: readonly ScoredRow[]): Card {
  const counts = tally(rows);
  const decided = rows.length - sumOf(counts, UNDECIDED);
  const count = (is: (row: ScoredRow) => boolean): number => rows.filter(is).length;
  return {
    delivered: rows.length,
    decided,
    judgements: counts,
    accepted: count(isAccepted),
    confirmed: count(({ redress }) => redress === 'CONFIRMED'),
    partlyOverturned: count((row) => row.redress === 'PARTLY_OVERTURNED' && judge(row) === 'SUBSTANTIATED'),
    rates: ratesOf(counts, decided),
  };
}

/** The same for each value of a field, in its order. */
const split = <Field extends 'sector' | 'status', Value extends ItemRow[Field]>(
  rows: readonly ScoredRow[],
  field: Field,
  values: readonly Value[],
) =>
  values
    .map((value) => ({ value, own: rows.filter((row) => row[field] === value) }))
    .filter(({ own }) => own.length > 0)
    .map(({ value, own }) => ({ [field]: value, ...cardOf(own) }) as { [K in Field]: Value } & Card);

/** Overall, by sector, and by the status at submission. Only notices: a flagger orders nothing. */
export const cardsOf = (rows: readonly ScoredRow[]): Pick<Scorecard, 'overall' | 'bySector' | 'byStatus'> => ({
  overall: cardOf(rows),
  bySector: split(rows, 'sector', [...new Set(rows.map(({ sector }) => sector))].sort()),
  byStatus: split(rows, 'status', SubmitterStatus.options),
});
