import type { ItemEvent } from '../../contracts/event.ts';
import type { ProbeSettings } from '../../contracts/probe-settings.ts';
import type { MemberState } from '../../vocabulary/places.ts';
import type { Sign } from './signs.ts';

/** Where the latest claim says that the measure applies; undefined: everywhere. */
function territoryOf(events: readonly ItemEvent[]): readonly MemberState[] | undefined {
  const claim = events.findLast(({ type }) => type === 'ACTION_IMPLEMENTED' || type === 'RESTRICTION_IMPOSED');
  return claim && 'territory' in claim.data ? claim.data.territory : undefined;
}

/** Why looking has no point from where this system looks; undefined where it may look. */
export function whyNotLook(
  events: readonly ItemEvent[],
  settings: ProbeSettings | undefined,
  vantage: MemberState,
): Sign | undefined {
  if (!settings?.isOn) return 'SWITCHED_OFF';
  if (settings.vantage !== vantage) return 'OTHER_VANTAGE';
  const territory = territoryOf(events);
  return territory && !territory.includes(vantage) ? 'OUTSIDE_TERRITORY' : undefined;
}
