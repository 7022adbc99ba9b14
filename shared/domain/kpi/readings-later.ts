import type { KpiId } from '../../contracts/kpi.ts';
import { Subject } from '../../vocabulary/redress.ts';
import { WINDOWS } from './counters-later.ts';
import { type Asked, count, type Draft, of, share, times } from './readings-parts.ts';
import { dueBy } from './tally.ts';

const RESULTS = { u: 'upheld', p: 'partially reversed', r: 'reversed', m: 'omitted' } as const;

/** One group of complaints as the harmonised report has it: how many, and how each ended. */
function complaints({ group }: Asked, letter: string, label: string): Draft[] {
  const opened = of(group, `${letter}o`);
  const ended = Object.entries(RESULTS).map(([result, name]) => [name, of(group, `${letter}${result}`)] as const);
  const open = opened - ended.reduce((sum, [, n]) => sum + n, 0);
  return [count(`${label}, total`, opened, open), ...ended.map(([name, n]) => count(`${label}, ${name}`, n, open))];
}

const reversalRate = ({ group }: Asked, letter: string, part: string): Draft => {
  const [u, p, r, m] = ['u', 'p', 'r', 'm'].map((result) => of(group, `${letter}${result}`)) as [
    number,
    number,
    number,
    number,
  ];
  const open = of(group, `${letter}o`) - u - p - r - m;
  return { ...share(part, p + r, u + p + r, open), excluded: { OMITTED: m } };
};

const durable = ({ group, asOf }: Asked): Draft[] =>
  WINDOWS.map((days) => {
    const { due, notYet } = dueBy(group.counts, `z${days}`, asOf);
    return share(`back within ${days} days`, due('c'), due('n'), notYet);
  });

/** Items verified to be gone: each has its first window, over or not. A counter of its own would be one more row to write. */
function verified({ group, asOf }: Asked): number {
  const { due, notYet } = dueBy(group.counts, `z${WINDOWS[0]}`, asOf);
  return due('n') + notYet;
}

/** How the figures of what happens after a decision are read off a group. */
export const READ_LATER: Readonly<Record<LaterKpi, (asked: Asked) => Draft[]>> = {
  K25: ({ group: g }) => {
    const open = of(g, 'un');
    const excluded = { DISPUTED_ERROR_CHANNEL_OR_ALREADY_REMOVED: of(g, 'vx') };
    return [
      { ...share('accepted by the marketplace', of(g, 'va'), of(g, 'vd'), open), excluded },
      { ...share('substantiated after redress', of(g, 'vs'), of(g, 'vd'), open), excluded },
      count('confirmed by a complaint or dispute', of(g, 'vc')),
      count('overturned by a complaint or dispute', of(g, 'vo')),
    ];
  },
  K26: (asked) => [
    share('items complained about', of(asked.group, 'kx'), of(asked.group, 'dc'), of(asked.group, 'un')),
    reversalRate(asked, 'kt', 'reversed in whole or in part'),
    ...complaints(asked, 'kt', 'all'),
    ...Subject.options.flatMap((subject) => complaints(asked, `k${subject}`, `(${subject})`)),
    count('restrictions newly imposed', of(asked.group, 'ni')),
    count('reinstated', of(asked.group, 'ri')),
  ],
  K27: (asked) => times(asked, 'toComplaintDecision', 0),
  K28: (asked) => {
    const reversed = of(asked.group, 'sr') + of(asked.group, 'sp');
    return [
      ...complaints(asked, 's', 'disputes'),
      share('implemented', of(asked.group, 'si'), reversed, reversed - of(asked.group, 'si')),
    ];
  },
  K30: durable,
  K33: ({ group: g }) => [share('referred to law enforcement', of(g, 'rf'), of(g, 'vs'), of(g, 'un'))],
  K35: (asked) => {
    const gone = verified(asked);
    const failed = of(asked.group, 'vf');
    // What was gone before the notice is checked as well, though nobody acted on it.
    const toCheck = of(asked.group, 'ac') + of(asked.group, 'oALREADY_REMOVED');
    return [share('found live', failed, failed + gone, Math.max(0, toCheck - gone))];
  },
  QUESTIONS: (asked) => {
    const g = asked.group;
    return [
      share('items asked about', of(g, 'qi'), of(g, 'it'), of(g, 'un')),
      share('asked about more than once', of(g, 'ql'), of(g, 'qi'), 0),
      count('questions', of(g, 'qn')),
      count('lapsed', of(g, 'qx')),
      ...times(asked, 'waited', 0, { label: 'waited for answers' }),
    ];
  },
  FOLLOW_THROUGH: ({ group: g }) => [
    count('items of which buyers were informed', of(g, 'fi')),
    count('buyers informed', of(g, 'fb')),
    count('units sold', of(g, 'fu')),
    count('recalls published', of(g, 'fr')),
    count('reported to the Safety Business Gateway', of(g, 'fg')),
    count('identical listings found', of(g, 'fd')),
    count('papers asked of sellers', of(g, 'fp')),
  ],
};

export type LaterKpi = Extract<
  KpiId,
  'K25' | 'K26' | 'K27' | 'K28' | 'K30' | 'K33' | 'K35' | 'QUESTIONS' | 'FOLLOW_THROUGH'
>;
