import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { SingleBar } from 'cli-progress';
import { stringify } from 'csv-stringify/sync';
import { type Feed, readFeed } from '../shared/feeds/feed.ts';
import { bringIn, type Outcome, sendNotices } from './bring-in.ts';
import { Client } from './client.ts';
import { runCommand, UsageError } from './command.ts';
import { accountOf, connect } from './connection.ts';
import { tableOf } from './table.ts';

const HELP = `Brings public alerts in from a file, row by row, and says what became of each.

  npm run import -- FILE [options]

  FILE           a report of Safety Gate (XML, CSV) or of RASFF (CSV)
  --as ACCOUNT   the authority that brings them in; market-surveillance if left out
  --report FILE  what became of each row, as CSV; FILE.report.csv if left out
  --send         sends a notice for each alert that names an exact listing, after asking
  --yes          with --send: does not ask`;

/** More rows than anybody reads on a screen go to the report only. */
const MOST_SHOWN = 60;
const HEADER = ['row', 'reference', 'result', 'listings', 'why'];

async function takeAll(client: Client, feed: Feed): Promise<Outcome[]> {
  const bar = new SingleBar({ format: '{bar} {value}/{total} rows', hideCursor: true });
  const outcomes: Outcome[] = [];
  bar.start(feed.rows.length, 0);
  try {
    for await (const outcome of bringIn(client, feed.rows)) {
      outcomes.push(outcome);
      bar.update(outcomes.length);
    }
  } finally {
    bar.stop();
  }
  return outcomes.sort((a, b) => a.row - b.row);
}

const rowsOf = (outcomes: readonly Outcome[]): (string | number)[][] =>
  outcomes.map(({ row, reference, taken, listings, why }) => [row, reference, taken, listings, why.join('; ')]);

const reportOf = (rows: readonly (string | number)[][]): string =>
  stringify([HEADER, ...rows], { record_delimiter: 'windows', escape_formulas: true });

function tell(outcomes: readonly Outcome[], report: string): void {
  const taken = outcomes.filter((outcome) => outcome.taken === 'taken');
  const listed = taken.filter(({ listings }) => listings > 0);
  if (outcomes.length <= MOST_SHOWN) console.log(tableOf(HEADER, rowsOf(outcomes)));
  console.log(
    `\n${taken.length} of ${outcomes.length} rows taken as alerts; ${listed.length} name an exact listing at a registered marketplace. Row by row: ${report}`,
  );
}

async function isConfirmed(count: number): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(
    `Send ${count} notices, each in good faith that it is accurate and complete? [y/N] `,
  );
  terminal.close();
  return answer.trim().toLowerCase() === 'y';
}

async function send(client: Client, outcomes: readonly Outcome[], isAsking: boolean): Promise<void> {
  const addressable = outcomes.flatMap(({ listings, alertId }) => (listings > 0 && alertId ? [alertId] : []));
  if (addressable.length === 0) return console.log('No notice to send: no alert names an exact listing');
  if (isAsking && !(await isConfirmed(addressable.length))) return console.log('Nothing was sent');
  const sent = await sendNotices(client, addressable);
  const rows = sent.map(({ reference, noticeId, why }) => [reference, noticeId ?? '-', why.join('; ')]);
  console.log(tableOf(['reference', 'notice', 'why not'], rows));
}

await runCommand({
  help: HELP,
  options: {
    send: { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
    as: { type: 'string', default: 'market-surveillance' },
    report: { type: 'string' },
  },
  mostWords: 1,
  async run({ values, positionals: [file] }) {
    if (!file) throw new UsageError('Name the file to be read');
    const isAsking = !values.yes;
    if (values.send && isAsking && !process.stdin.isTTY)
      throw new UsageError('Sending is an act of an officer, and there is nobody to be asked: confirm it with --yes');
    const connection = connect();
    const client = new Client(connection, accountOf(connection, values.as));
    const feed = readFeed(basename(file), readFileSync(file));
    console.log(`${file}: ${feed.format}, ${feed.encoding}, ${feed.rows.length} rows`);
    const report = values.report ?? `${basename(file)}.report.csv`;
    /** Opened before anything is brought in: what was done must not be left without its report. */
    const open = openSync(report, 'w');
    const outcomes = await takeAll(client, feed);
    writeFileSync(open, reportOf(rowsOf(outcomes)));
    closeSync(open);
    tell(outcomes, report);
    if (values.send) await send(client, outcomes, isAsking);
  },
});
