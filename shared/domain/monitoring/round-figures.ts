import type {
  Channel,
  KeptCheck,
  MonitoringRoundView,
  RoundCheck,
  RoundFigures,
} from '../../contracts/monitoring-round.ts';
import { millisecondsBetween } from '../../vocabulary/time.ts';
import { medianOf, SMALL, wilson } from './statistics.ts';

/** Changes whenever a figure of monitoring rounds is counted otherwise. */
export const ROUND_METHOD = '2026.1';

const MILLISECONDS_AN_HOUR = 3_600_000;
const POINTS = 100;

/** Of each observation the latest look: it says what is known by then. */
export function standing(looks: readonly KeptCheck[]): KeptCheck[] {
  const latest = new Map<string, KeptCheck>();
  for (const look of looks) {
    const name = `${look.observer} ${look.check.reference}`;
    const before = latest.get(name);
    if (!before || before.check.checkedAt < look.check.checkedAt) latest.set(name, look);
  }
  return [...latest.values()];
}

const shareOf = (numerator: number, denominator: number) => {
  const { value = null, low = null, high = null } = wilson(numerator, denominator) ?? {};
  return { numerator, denominator, value, low, high, isSmall: denominator < SMALL };
};

/** An offer that was notified, with where. */
type Notified = RoundCheck &
  Pick<KeptCheck, 'marketplace'> & { readonly notified: NonNullable<RoundCheck['notified']> };

const notifiedOf = (looks: readonly KeptCheck[]): Notified[] =>
  looks.flatMap(({ marketplace, check: { notified, ...check } }) =>
    notified ? [{ ...check, marketplace, notified }] : [],
  );
const through = (checks: readonly Notified[], channel: Channel): Notified[] =>
  checks.filter(({ notified }) => notified.channel === channel);
const isRemoved = ({ outcome }: Notified): boolean => outcome?.isRemoved === true;

function channelFigures(checks: readonly Notified[], name: string) {
  const hours = checks.flatMap(({ notified, outcome }) =>
    outcome?.at ? [millisecondsBetween(notified.at, outcome.at) / MILLISECONDS_AN_HOUR] : [],
  );
  return {
    name,
    removal: shareOf(checks.filter(isRemoved).length, checks.length),
    medianHoursToRemoval: medianOf(hours) ?? null,
  };
}

/** By content at a marketplace: whether it was removed. Several offers of one content: if all of them were. */
const contentsOf = (checks: readonly Notified[]): ReadonlyMap<string, boolean> =>
  new Map(
    [...Map.groupBy(checks, ({ marketplace, notified }) => `${marketplace} ${notified.content}`)].map(
      ([content, all]) => [content, all.every(isRemoved)],
    ),
  );

/**
 * K10: the removal rate of channel A less that of channel B, over contents that went through both at one marketplace, so that like is
 * compared with like. With fewer than ten contents there is no figure.
 */
function coherenceOf(checks: readonly Notified[]): RoundFigures['coherence'] {
  const [a, b] = [contentsOf(through(checks, 'A')), contentsOf(through(checks, 'B'))];
  const both = [...a.keys()].filter((content) => b.has(content));
  const contents = both.length;
  const isSuppressed = contents < SMALL;
  const removed = (channel: ReadonlyMap<string, boolean>) => both.filter((content) => channel.get(content)).length;
  const [removedA, removedB] = [removed(a), removed(b)];
  return {
    kpi: 'K10',
    gapPoints: isSuppressed ? null : ((removedA - removedB) / contents) * POINTS,
    isSuppressed,
    contents,
    removedA: isSuppressed ? null : removedA,
    removedB: isSuppressed ? null : removedB,
    leftOut: new Set([...a.keys(), ...b.keys()]).size - contents,
  };
}

/** Figures of some looks, of each observation the latest. */
export function roundFigures(
  looks: readonly KeptCheck[],
  { channels }: Pick<MonitoringRoundView, 'channels'>,
): RoundFigures {
  const latest = standing(looks);
  const count = (result: RoundCheck['result']) => latest.filter(({ check }) => check.result === result).length;
  const notified = notifiedOf(latest);
  return {
    checked: latest.length,
    fine: count('FINE'),
    suspect: count('SUSPECT'),
    infringing: count('INFRINGING'),
    prevalence: shareOf(count('INFRINGING'), latest.length),
    channels: {
      A: channelFigures(through(notified, 'A'), channels.A),
      B: channelFigures(through(notified, 'B'), channels.B),
    },
    coherence: coherenceOf(notified),
  };
}

/** Figures by marketplace, in the order of their names. */
export const roundByMarketplace = (looks: readonly KeptCheck[], round: Pick<MonitoringRoundView, 'channels'>) =>
  [...Map.groupBy(looks, ({ marketplace }) => marketplace)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([marketplace, ofIt]) => ({ marketplace, figures: roundFigures(ofIt, round) }));
