import { overwrittenIn } from '../../shared/flows/overwritten.ts';
import { projectAll } from '../../shared/flows/project.ts';
import { setAsideFailures } from '../../shared/flows/set-aside.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { follow } from '../../shared/runtime/follow.ts';
import { raise } from '../../shared/runtime/log.ts';
import { isSummaryRow } from '../../shared/store/summaries.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment('CASES_TABLE', 'VIEWS_TABLE', 'RECORDS_DEAD_LETTERS_URL');
const [cases, views] = [openTable(env.CASES_TABLE), openTable(env.VIEWS_TABLE)];

export const handler = follow(async (batch) => {
  const records = batch.records.filter(({ isInsert, row }) => isInsert && !isSummaryRow(row));
  const overwritten = await overwrittenIn(cases, batch.records);
  if (overwritten > 0) raise('OverwrittenRecords', overwritten);
  const failures = await projectAll(views, { ...batch, records });
  return setAsideFailures('project', env.RECORDS_DEAD_LETTERS_URL, records, failures);
});
