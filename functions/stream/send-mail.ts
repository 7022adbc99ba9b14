import { sendPosted } from '../../shared/flows/send-mail.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { follow } from '../../shared/runtime/follow.ts';
import { sendMail } from '../../shared/store/mailer.ts';
import { Registry } from '../../shared/store/registry.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment('CASES_TABLE', 'WORK_TABLE', 'MAIL_SENDER', 'RECORDS_DEAD_LETTERS_URL');
const cases = openTable(env.CASES_TABLE);
const context = {
  cases,
  work: openTable(env.WORK_TABLE),
  registry: new Registry(cases),
  from: env.MAIL_SENDER,
  deadLettersUrl: env.RECORDS_DEAD_LETTERS_URL,
  send: sendMail,
};

export const handler = follow(async ({ records }) => {
  const again = new Set(await sendPosted(context, records));
  return records.flatMap((record) => (again.has(record) ? [record.sequence] : []));
});
