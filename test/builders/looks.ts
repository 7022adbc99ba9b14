import type { History } from '../../shared/domain/life/history.ts';
import { conclude, type Look, recordLook } from '../../shared/domain/probing/record-look.ts';
import { nextProbe } from '../../shared/domain/probing/schedule.ts';
import type { Sign } from '../../shared/domain/probing/signs.ts';
import type { Instant } from '../../shared/vocabulary/time.ts';
import { deliver, factsOf, goOn, type Setting, told } from './items.ts';
import { handled } from './steps.ts';

/** The marketplace of these items is looked at from Germany. */
export const PROBE = {
  isOn: true,
  vantage: 'DE',
  contact: 'mailto:probe@noticeboard.example',
  robots: 'NOTE',
  gapSeconds: 0,
} as const;

/** An item whose removal is claimed, at a marketplace that is looked at. */
export const claimed = (at: Instant, claimedAt: Instant, setting: Partial<Setting> = {}): History =>
  goOn(deliver({ at, ...setting, marketplace: { probe: PROBE, ...setting.marketplace } }), ...handled(claimedAt));

export const nextOf = (history: History) => nextProbe(factsOf(history), history.events);

/** One look that comes to a sign, and what follows from it. */
export function looked(history: History, sign: Sign, at: Instant, changes: Partial<Look> = {}): History {
  const draft = recordLook(factsOf(history), history.events, { at, sign, vantage: 'DE', ...changes });
  if (!draft) throw new Error('No look is due');
  const after = goOn(history, told(draft));
  const conclusion = conclude(factsOf(after), after.events);
  return conclusion ? goOn(after, told(conclusion, at)) : after;
}

/** Looks at an item whenever its time comes, until nothing more is due; each look comes to the next sign, and the last to all others. */
export function lookThrough(history: History, signs: readonly Sign[], most = 50): History {
  let now = history;
  for (let count = 0; count < most; count += 1) {
    const next = nextOf(now);
    const sign = signs[Math.min(count, signs.length - 1)];
    if (next?.step !== 'LOOK' || !sign) return now;
    now = looked(now, sign, next.at);
  }
  return now;
}
