import { eraseNotes } from '../../shared/flows/erase-notes.ts';
import { eraseWhatIsOpen } from '../../shared/flows/erase-seller.ts';
import { retain } from '../../shared/flows/retain.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { Registry } from '../../shared/store/registry.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment('CASES_TABLE', 'VIEWS_TABLE', 'WORK_TABLE', 'EVIDENCE_BUCKET');
const [cases, views, work] = [openTable(env.CASES_TABLE), openTable(env.VIEWS_TABLE), openTable(env.WORK_TABLE)];
const registry = new Registry(cases);
const places = { cases, views, work, evidenceBucket: env.EVIDENCE_BUCKET };

export const handler = async (_event: unknown, context: { getRemainingTimeInMillis(): number }) => {
  const now = new Date();
  await eraseWhatIsOpen(places, now);
  await eraseNotes(places);
  return retain({ ...places, registry, remainingMilliseconds: () => context.getRemainingTimeInMillis() }, now);
};
