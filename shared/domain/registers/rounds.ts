import type { KeptCheck } from '../../contracts/monitoring-round.ts';
import { type EntryOf, isOf } from '../../contracts/register-entry.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import { roundFigures, standing } from '../monitoring/round-figures.ts';
import {
  bySector,
  count,
  firstOf,
  isIn,
  type RegisterDraft,
  type Registers,
  type Span,
  share,
  spansOf,
} from './asked.ts';

type Round = EntryOf<'MONITORING_ROUND'>;

const PLACE = 'ROUNDS#';
const CHECKS = 'ROUND-CHECKS#';
const idOf = ({ place }: Round): string => place.slice(PLACE.length);
const roundIdOf = ({ place }: EntryOf<'ROUND_CHECK'>): string => place.slice(CHECKS.length).split('#')[0] ?? '';

/** Rounds that are over: before, a look could lead another. Marketplaces learn of rounds from whoever leads them. */
function over({ entries, asked: { scope, asOf } }: Registers): readonly Round[] {
  const isSeen = ({ data: { by, observers } }: Round): boolean =>
    scope === 'ALL' || ('submitter' in scope && [by, ...observers].includes(scope.submitter as OrganisationId));
  return entries.filter(isOf('MONITORING_ROUND')).filter((round) => round.data.until <= asOf && isSeen(round));
}

/** Looks as rounds judge them. Contents of two rounds are never one. */
function looksOf({ entries }: Registers, rounds: readonly Round[]): KeptCheck[] {
  const ids = new Set(rounds.map(idOf));
  return entries.filter(isOf('ROUND_CHECK')).flatMap((entry) => {
    const round = roundIdOf(entry);
    const { check, ...who } = entry.data;
    if (!ids.has(round)) return [];
    const notified = check.notified && { ...check.notified, content: `${round} ${check.notified.content}` };
    return [
      { ...who, check: { ...check, reference: `${round} ${check.reference}`, url: '', ...(notified && { notified }) } },
    ];
  });
}

type Read = (looks: readonly KeptCheck[]) => Omit<RegisterDraft, 'month'>[];

/** Looks of the rounds that ended in a period, by sector. */
function ofRounds(registers: Registers, read: Read): RegisterDraft[] {
  const { asked } = registers;
  const rounds = over(registers);
  const endedIn = (span: Span, sectors: readonly string[]) =>
    rounds.filter(({ data }) => sectors.includes(data.sector) && isIn(span, data.until));
  return spansOf(asked, firstOf(rounds.map(({ data }) => data.until))).flatMap((span) =>
    bySector(asked).flatMap(({ sector, sectors }) => {
      const own = endedIn(span, sectors);
      if (own.length === 0) return [];
      return read(looksOf(registers, own)).map((draft) => ({
        ...draft,
        month: span.month,
        period: span.period,
        sector,
      }));
    }),
  );
}

const CHANNELS = { channels: { A: 'A', B: 'B' } } as const;

/** K10: never without a round, and never from fewer than ten contents on both sides. */
export const coherence = (registers: Registers): RegisterDraft[] =>
  ofRounds(registers, (looks) => {
    const { gapPoints, contents, removedA, removedB, leftOut } = roundFigures(looks, CHANNELS).coherence;
    const excluded = { ONE_CHANNEL: leftOut };
    const rate = (part: string, removed: number | null) => ({
      ...({ part, unit: 'SHARE', numerator: removed, denominator: contents } as const),
      ...(removed === null && { value: null }),
      excluded,
    });
    return [
      {
        part: 'gap, channel A less channel B',
        unit: 'POINTS',
        numerator: null,
        denominator: contents,
        value: gapPoints,
        excluded,
      },
      rate('removed through channel A', removedA),
      rate('removed through channel B', removedB),
    ];
  });

/** K23: what observers notified, of what they looked at. */
export const conversion = (registers: Registers): RegisterDraft[] =>
  ofRounds(registers, (looks) => {
    const latest = standing(looks);
    return [share('notified', latest.filter(({ check }) => check.notified).length, latest.length)];
  });

/** Offers looked at, and what was found; prevalence holds for what the method of the round chose, no further. */
export const checked = (registers: Registers): RegisterDraft[] =>
  ofRounds(registers, (looks) => {
    const found = roundFigures(looks, CHANNELS);
    return [
      count('offers looked at', found.checked),
      share('infringing', found.infringing, found.checked),
      share('suspect', found.suspect, found.checked),
      share('fine', found.fine, found.checked),
    ];
  });
