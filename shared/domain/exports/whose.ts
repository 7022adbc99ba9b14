import type { Whose } from '../../contracts/manifest.ts';
import { OrganisationId } from '../../vocabulary/ids.ts';
import type { Month } from '../../vocabulary/time.ts';
import type { ExportRequest } from '../export.ts';
import type { OfficialAsked } from '../official/asked.ts';
import { kindOf } from './kinds.ts';

/** What the registry said of whose official files are, as the manifest keeps it: the files follow from it. */
export function whoseOf(official: OfficialAsked): Whose {
  if (official.kind !== 'FLAGGER_REPORT') return { ...official.marketplace };
  return { ...official.flagger, providers: Object.fromEntries(official.providers) };
}

function lastDay(month: Month): string {
  const next = new Date(`${month}-01T00:00:00.000Z`);
  next.setUTCMonth(next.getUTCMonth() + 1, 0);
  return next.toISOString().slice(0, 10);
}

/** What official files are asked for, by what the manifest keeps; undefined where that is too little. */
export function officialOf({ request, asOf }: ExportRequest, whose: Whose): OfficialAsked | undefined {
  const { id, name, independence, sizeClass, providers = {} } = whose;
  const { from, to = from } = request;
  if (kindOf(request) === 'FLAGGER_REPORT') {
    const named = Object.entries(providers).map(([each, called]) => [OrganisationId.parse(each), called] as const);
    const year = Number(from.slice(0, 4));
    return { kind: 'FLAGGER_REPORT', flagger: { id, name, independence }, year, asOf, providers: new Map(named) };
  }
  if (!sizeClass) return undefined;
  const kind = kindOf(request) === 'ANNEX_I' ? 'ANNEX_I' : 'STATEMENTS';
  return { kind, marketplace: { id, name, sizeClass }, period: { from: `${from}-01`, to: lastDay(to) }, asOf };
}
