import { writeDigests } from '../../shared/flows/write-digests.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { Registry } from '../../shared/store/registry.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment('CASES_TABLE', 'VIEWS_TABLE', 'WORK_TABLE');
const registry = new Registry(openTable(env.CASES_TABLE));
const context = { registry, views: openTable(env.VIEWS_TABLE), work: openTable(env.WORK_TABLE) };

export const handler = () => writeDigests(context, new Date());
