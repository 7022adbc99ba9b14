import { probeListings } from '../../shared/flows/probe-listings.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { Registry } from '../../shared/store/registry.ts';
import { openTable } from '../../shared/store/table.ts';
import { MemberState } from '../../shared/vocabulary/places.ts';

const env = readEnvironment('CASES_TABLE', 'WORK_TABLE', 'VANTAGE');
const [cases, work] = [openTable(env.CASES_TABLE), openTable(env.WORK_TABLE)];
const registry = new Registry(cases);
const vantage = MemberState.parse(env.VANTAGE);

export const handler = (_event: unknown, context: { getRemainingTimeInMillis(): number }) =>
  probeListings({
    cases,
    work,
    registry,
    vantage,
    now: () => new Date(),
    remainingMilliseconds: () => context.getRemainingTimeInMillis(),
  });
