import type { ItemEvent } from '../../../shared/contracts/event.ts';
import type { LogLine } from '../../../shared/domain/log/read-line.ts';
import { importHistory } from '../../../shared/flows/import-history.ts';
import { addRegistration, Registry } from '../../../shared/store/registry.ts';
import type { Table } from '../../../shared/store/table.ts';
import { registrationOf } from '../../builders/imports.ts';
import { deliveries } from '../../builders/items.ts';
import { authority, marketplace } from '../../builders/organisations.ts';
import { T0 } from '../../builders/states.ts';
import { handled, receipt, verifiedGone } from '../../builders/steps.ts';
import { goOnSealed, ownSetting } from './items.ts';
import type { Store } from './store.ts';

const RECEIVED = '2026-05-14T10:00:00.000Z';
export const DONE = '2026-05-15T10:00:00.000Z';
const GONE = '2026-05-20T10:00:00.000Z';

/** A table of cases whose registry knows an authority and a marketplace. */
export async function tableWithRegistry(store: Store, client = store.client()): Promise<Table> {
  const cases = await store.table('cases', client);
  await addRegistration(cases, registrationOf('amber', marketplace('amber')[1]));
  await addRegistration(cases, registrationOf('de-bnetza', authority.organisation));
  return cases;
}

/** Two items of one notice that were removed and verified; the log has 10 lines. */
export function lived(): ItemEvent[] {
  const first = deliveries(ownSetting({ at: T0, to: ['amber', 'amber'] }));
  const steps = [receipt(RECEIVED), ...handled(DONE), verifiedGone(GONE)];
  return first.flatMap((each) => [each, ...goOnSealed(each, ...steps)]).map(({ event }) => event);
}
const asLines = (texts: readonly string[]): LogLine[] => texts.map((text, index) => ({ number: index + 1, text }));

/** Imports some lines as a file. */
export function importing(cases: Table, texts: readonly string[], changes: object = {}) {
  const given = {
    file: 'f'.repeat(64),
    mode: 'MIGRATION',
    by: 'p-1',
    now: new Date(),
    lines: () => asLines(texts),
  } as const;
  return importHistory({ cases, registry: new Registry(cases) }, { ...given, ...changes });
}
