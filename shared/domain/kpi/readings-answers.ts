import type { KpiId } from '../../contracts/kpi.ts';
import { type Asked, count, type Draft, of, share } from './readings-parts.ts';

const MINUTES_AN_HOUR = 60;

/** How the figures of what notifiers are told, of referrals and of exposure are read off a group. */
export const READ_ANSWERS: Readonly<Record<Extract<KpiId, 'K11' | 'K12' | 'K24' | 'K34'>, (asked: Asked) => Draft[]>> =
  {
    K11: ({ group: g }) => [share('notifier informed', of(g, 'ie'), of(g, 'it'), of(g, 'op'))],
    K12: ({ group: g }) => {
      const [law, terms, neither] = [of(g, 'cl'), of(g, 'ct'), of(g, 'cn')];
      const answers = law + terms + neither;
      return [
        share('cites the law', law, answers, 0),
        share('cites the terms', terms, answers, 0),
        share('cites neither', neither, answers, 0),
      ];
    },
    K24: ({ group: g }) => [share('removed', of(g, 'rm'), of(g, 'it'), of(g, 'op') + of(g, 'da'))],
    K34: ({ group: g }) => {
      const [known, open] = [of(g, 'xn'), of(g, 'op') + of(g, 'da')];
      return [
        {
          part: 'hours of exposure',
          unit: 'HOURS',
          numerator: null,
          denominator: known,
          value: known > 0 ? of(g, 'xm') / MINUTES_AN_HOUR : null,
          stillOpen: open,
          excluded: { FIRST_SIGHT_UNKNOWN: of(g, 'xa') - known },
        },
        count('items whose exposure is known', known, open),
      ];
    },
  };
