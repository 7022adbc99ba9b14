import { type KpiId, REGISTER_KPI_IDS, type RegisterKpi } from '../../contracts/kpi.ts';
import { OUTCOMES } from '../../vocabulary/life.ts';
import { bounds } from './bounds.ts';
import { READ_ANSWERS } from './readings-answers.ts';
import { READ_LATER } from './readings-later.ts';
import { type Asked, count, type Draft, of, share, times } from './readings-parts.ts';
import { BUCKET_NAMES } from './standing.ts';
import { dueBy } from './tally.ts';

/** Items whose deadline waits for its calendar. */
const waiting = ({ group }: Asked, prefix: string): number => of(group, `p${prefix}`);

function inTime(asked: Asked, prefix: string, part: string): Draft {
  const { due, later, notYet } = dueBy(asked.group.counts, prefix, asked.asOf);
  const [claimed, verified, contradicted] = [due('c'), due('v'), due('x')];
  const columns = { claimed, reported: due('r'), verified, contradicted, unchecked: claimed - verified - contradicted };
  const [stillOpen, already] = [notYet + waiting(asked, prefix), later('c') - later('x')];
  const draft = share(part, claimed - contradicted, due('n'), stillOpen);
  return { ...draft, inTime: columns, ...bounds(draft, { already, lost: later('b') }) };
}

function decidedInTime(asked: Asked, prefix: string, part: string, isWithoutAside = false): Draft {
  const { due, later, notYet } = dueBy(asked.group.counts, prefix, asked.asOf);
  const aside = isWithoutAside ? { n: due('qn'), c: due('qc'), r: due('qr') } : { n: 0, c: 0, r: 0 };
  const claimed = due('dc') - aside.c;
  const shown = share(part, claimed, due('n') - aside.n, notYet + waiting(asked, prefix));
  const ahead = isWithoutAside ? { n: later('qn'), c: later('qc') } : { n: 0, c: 0 };
  const counted = { ...shown, stillOpen: shown.stillOpen - ahead.n };
  const draft = {
    ...shown,
    inTime: { claimed, reported: due('dr') - aside.r },
    ...bounds(counted, { already: later('dc') - ahead.c, lost: later('db') }),
  };
  return isWithoutAside ? { ...draft, excluded: { DISPUTED_OR_ERROR_CHANNEL: aside.n } } : draft;
}

/** What only a check can tell: nobody's word counts here. */
function foundGone(asked: Asked, prefix: string, part: string): Draft {
  const { due, notYet } = dueBy(asked.group.counts, prefix, asked.asOf);
  return share(part, due('g'), due('n'), notYet + waiting(asked, prefix));
}

const ENDS = [...OUTCOMES, 'WITHDRAWN', 'ENDED_BY_SELLER', 'NONE'] as const;

/** How each KPI that is counted of items is read off a group. */
const COUNTED: Readonly<Record<Exclude<KpiId, RegisterKpi>, (asked: Asked) => Draft[]>> = {
  K1: ({ group: g }) => [count('notices', of(g, 'no'), of(g, 'np'))],
  K2: ({ group: g }) => (g.status === 'ALL' || g.status === 'DSA_TF' ? [count('notices', of(g, 'tn'), 0)] : []),
  K3: ({ group: g }) => [count('items', of(g, 'it'), of(g, 'op')), count('items by trusted flaggers', of(g, 'ti'))],
  K4: (asked) => {
    const open = of(asked.group, 'op') + of(asked.group, 'da');
    return [
      ...times(asked, 'toAction', open),
      ...times(asked, 'sinceSubmission', open, { label: 'from the submission' }),
    ];
  },
  K5: (asked) => times(asked, 'toDecision', of(asked.group, 'un')),
  K6: ({ group: g }) => [count('LAW', of(g, 'ml'), of(g, 'op')), count('TERMS', of(g, 'mt'), of(g, 'op'))],
  K7: ({ group: g }) => [share('removed', of(g, 'nr'), of(g, 'no') - of(g, 'nw'), of(g, 'np'))],
  K8: ({ group: g }) => [
    share('removed', of(g, 'rm'), of(g, 'it') - of(g, 'wb'), of(g, 'op') + of(g, 'da')),
    ...ENDS.map((end) => share(`ended: ${end}`, of(g, `o${end}`), of(g, 'it'), of(g, 'op'))),
  ],
  K9: ({ group: g }) => {
    const buckets = BUCKET_NAMES.map((name, index) => share(name, of(g, `b${index}`), of(g, 'it'), of(g, 'un')));
    const assessed = buckets.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);
    return [...buckets, share('none', of(g, 'it') - assessed, of(g, 'it'), of(g, 'un'))];
  },
  K17: (asked) =>
    [2, 3, 5].flatMap((k) => [
      inTime(asked, `w${k}`, `acted on within ${k} working days`),
      decidedInTime(asked, `w${k}`, `decided within ${k} working days`),
      ...(k === 3 ? [foundGone(asked, 'w3', 'found gone by a check within 3 working days')] : []),
    ]),
  K18: (asked) => [inTime(asked, 'a', 'removed within 2 working days')],
  K19: (asked) => [inTime(asked, 'w2', 'acted on within 2 working days')],
  K20: (asked) => [inTime(asked, 'g', 'effected within 2 working days')],
  K21: (asked) => [
    decidedInTime(asked, 'p', 'decided within 3 working days'),
    decidedInTime(asked, 'p', 'the same without DISPUTED and ERROR_CHANNEL', true),
  ],
  K22: (asked) => [
    ...times(asked, 'toReceipt', of(asked.group, 'it') - of(asked.group, 'rc'), { label: 'inform of receipt' }),
    ...times(asked, 'toEffect', of(asked.group, 'op') + of(asked.group, 'da'), { label: 'give effect' }),
  ],
  K32: (asked) => [
    ...times(asked, 'toConsumption', 0, { unit: 'SECONDS' }),
    count('latency unknown', of(asked.group, 'it') - of(asked.group, 'rk')),
  ],
  ...READ_ANSWERS,
  ...READ_LATER,
};

/** Of a group of counters, registers say nothing. */
const NOT_COUNTED = Object.fromEntries(REGISTER_KPI_IDS.map((id) => [id, () => []])) as unknown as Readonly<
  Record<RegisterKpi, () => Draft[]>
>;

/** How each KPI is read off a group. */
export const READ: Readonly<Record<KpiId, (asked: Asked) => Draft[]>> = { ...COUNTED, ...NOT_COUNTED };
