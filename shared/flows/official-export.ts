import type { RegisterEntry } from '../contracts/register-entry.ts';
import type { ExportRequest } from '../domain/export.ts';
import { kindOf } from '../domain/exports/kinds.ts';
import type { OfficialAsked, OfficialFile, OfficialReport } from '../domain/official/asked.ts';
import { officialReport } from '../domain/official/official-report.ts';
import { RefusedError } from '../errors.ts';
import type { Registry } from '../store/registry.ts';
import { OrganisationId } from '../vocabulary/ids.ts';
import type { Month } from '../vocabulary/time.ts';
import type { Maker, Making } from './making.ts';
import type { MadeFile } from './table-files.ts';

const missing = (id: string) => new RefusedError('NOT_FOUND', `The registry knows no ${id} of that role`);

function lastDay(month: Month): string {
  const next = new Date(`${month}-01T00:00:00.000Z`);
  next.setUTCMonth(next.getUTCMonth() + 1, 0);
  return next.toISOString().slice(0, 10);
}

async function providerAsked(registry: Registry, { request, scope, asOf }: ExportRequest): Promise<OfficialAsked> {
  const id = OrganisationId.parse(scope !== 'ALL' && 'marketplace' in scope ? scope.marketplace : '');
  const found = (await registry.marketplaces()).get(id);
  if (!found) throw missing(id);
  const { from, to = from } = request;
  const period = { from: `${from}-01`, to: lastDay(to) };
  const kind = kindOf(request) === 'ANNEX_I' ? 'ANNEX_I' : 'STATEMENTS';
  return { kind, marketplace: { id, name: found.name, sizeClass: found.sizeClass }, period, asOf };
}

async function flaggerAsked(registry: Registry, { request, scope, asOf }: ExportRequest): Promise<OfficialAsked> {
  const id = OrganisationId.parse(scope !== 'ALL' && 'submitter' in scope ? scope.submitter : '');
  const organisation = (await registry.organisation('flagger', id))?.organisation;
  if (organisation?.role !== 'flagger') throw missing(id);
  const { name, independence } = organisation;
  const providers = new Map([...(await registry.marketplaces())].map(([each, { name: called }]) => [each, called]));
  const year = Number(request.from.slice(0, 4));
  return { kind: 'FLAGGER_REPORT', flagger: { id, name, independence }, year, asOf, providers };
}

/** What an official file is asked for, with what the registry says of whose it is. */
export const officialAsked = (registry: Registry, asked: ExportRequest): Promise<OfficialAsked> =>
  kindOf(asked.request) === 'FLAGGER_REPORT' ? flaggerAsked(registry, asked) : providerAsked(registry, asked);

async function* encoded(chunks: Iterable<string>): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk, 'utf8');
}

const made = ({ name, mediaType, chunks }: OfficialFile): MadeFile => ({
  name,
  mediaType,
  content: () => encoded(chunks()),
});

/** What registers tell an official file. */
function addEntry(report: OfficialReport, { register, n, data }: RegisterEntry): void {
  if (register === 'SELLER_MEASURE') report.addSellerMeasure({ n, ...data });
  if (register === 'NOTIFIER_MEASURE') report.addNotifierMeasure({ marketplace: data.marketplace, ...data.measure });
}

/** The official files that are made from cases. */
export function officialMaker({ official }: Making): Maker {
  if (!official) throw new Error('Official files cannot be made without knowing whose they are');
  const report = officialReport(official);
  return {
    add: (facts, events) => report.add({ facts, events }),
    addEntry: (entry) => addEntry(report, entry),
    files: () => [...report.files()].map(made),
  };
}
