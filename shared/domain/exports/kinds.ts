import type { ExportKind, NewExport } from '../../contracts/export-request.ts';
import { KPI_IDS, type KpiId } from '../../contracts/kpi.ts';
import { RefusedError } from '../../errors.ts';
import { SECTORS, type Sector } from '../../sectors/sectors.ts';
import type { Role } from '../../vocabulary/roles.ts';
import { DIALOGUES } from '../kpi/dialogues.ts';
import { KINDS } from './kind-rules.ts';

const OPTIONAL = ['dialogue', 'marketplace', 'flagger', 'by', 'period', 'formats'] as const;

export const kindOf = ({ kind = 'FIGURES' }: NewExport): ExportKind => kind;

const refuse = (code: 'REQUIRED' | 'INVALID_INPUT', pointer: string, detail: string) =>
  new RefusedError(code, detail, { faults: [{ pointer, code, detail }] });

/** What a request is about: all of it, or what its dialogue names. */
export function aboutOf({ dialogue }: NewExport): { kpis: readonly KpiId[]; sectors: readonly Sector[] } {
  return dialogue ? DIALOGUES[dialogue] : { kpis: KPI_IDS, sectors: SECTORS };
}

/** A yearly report is of one calendar year. */
function checkYear({ from, to = from }: NewExport): void {
  if (from.endsWith('-01') && to === `${from.slice(0, 4)}-12`) return;
  throw refuse('INVALID_INPUT', '/to', 'This report is of a calendar year: from its January to its December');
}

/** Refuses a request that its kind does not understand, or that this role may not make. */
export function checkRequest(request: NewExport, role: Role): void {
  const kind = kindOf(request);
  const { who, takes, names } = KINDS[kind];
  if (!who.includes(role)) throw new RefusedError('FORBIDDEN', `A ${role} may not order an export ${kind}`);
  const extra = OPTIONAL.find((name) => request[name] !== undefined && !takes.includes(name));
  if (extra) throw refuse('INVALID_INPUT', `/${extra}`, `An export ${kind} takes no ${extra}`);
  if (names && role === 'operator' && !request[names]) throw refuse('REQUIRED', `/${names}`, `Name the ${names}`);
  if (request.corrects && !request.reason) throw refuse('REQUIRED', '/reason', 'Say why it is corrected');
  if (request.reason && !request.corrects) throw refuse('REQUIRED', '/corrects', 'Name the export that it corrects');
  if (kind === 'FLAGGER_REPORT') checkYear(request);
}
