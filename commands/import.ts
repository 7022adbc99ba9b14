/** npm run import -- FILE [--send] [--as ACCOUNT] [--report FILE] [--yes]: public alerts from a file, row by row. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { stringify } from 'csv-stringify/sync';
import { RefusedError } from '../shared/errors.ts';
import { type Feed, readFeed } from '../shared/feeds/feed.ts';
import { bringIn, type Outcome, sendNotices } from './bring-in.ts';
import { Client } from './client.ts';
import { accountOf, connect } from './connection.ts';
import { tableOf } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    send: { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
    as: { type: 'string', default: 'market-surveillance' },
    report: { type: 'string' },
  },
});
const [file] = positionals;
if (!file) throw new Error('Usage: npm run import -- FILE [--send] [--as ACCOUNT] [--report FILE] [--yes]');

/** More rows than anybody reads on a screen go to the report only. */
const MOST_SHOWN = 60;

function open(path: string): Feed {
  try {
    return readFeed(basename(path), readFileSync(path));
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    console.error(`${path} cannot be read: ${error.message}`);
    process.exit(1);
  }
}

async function takeAll(client: Client, feed: Feed): Promise<Outcome[]> {
  const bar = new SingleBar({ format: '{bar} {value}/{total} rows', hideCursor: true });
  const outcomes: Outcome[] = [];
  bar.start(feed.rows.length, 0);
  for await (const outcome of bringIn(client, feed.rows)) {
    outcomes.push(outcome);
    bar.update(outcomes.length);
  }
  bar.stop();
  return outcomes.sort((a, b) => a.row - b.row);
}

function report(outcomes: readonly Outcome[], to: string): void {
  const rows = outcomes.map(({ row, reference, taken, listings, why }) => [
    row,
    reference,
    taken,
    listings,
    why.join('; '),
  ]);
  const header = ['row', 'reference', 'result', 'listings', 'why'];
  writeFileSync(to, stringify([header, ...rows], { record_delimiter: 'windows', escape_formulas: true }));
  if (rows.length <= MOST_SHOWN) console.log(tableOf(header, rows as (string | number)[][]));
  const taken = outcomes.filter((outcome) => outcome.taken === 'taken');
  const listed = taken.filter(({ listings }) => listings > 0);
  console.log(
    `\n${taken.length} of ${outcomes.length} rows taken as alerts; ${listed.length} name an exact listing at a registered marketplace. Row by row: ${to}`,
  );
}

async function isConfirmed(count: number): Promise<boolean> {
  if (values.yes) return true;
  if (!process.stdin.isTTY) throw new Error('Sending is an act of an officer: confirm it with --yes');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(
    `Send ${count} notices, each in good faith that it is accurate and complete? [y/N] `,
  );
  terminal.close();
  return answer.trim().toLowerCase() === 'y';
}

const connection = connect();
const client = new Client(connection, accountOf(connection, values.as));
const feed = open(file);
console.log(`${file}: ${feed.format}, ${feed.encoding}, ${feed.rows.length} rows`);
const outcomes = await takeAll(client, feed);
report(outcomes, values.report ?? `${basename(file)}.report.csv`);
if (values.send) {
  const addressable = outcomes.flatMap(({ listings, alertId }) => (listings > 0 && alertId ? [alertId] : []));
  if (addressable.length > 0 && (await isConfirmed(addressable.length))) {
    const sent = await sendNotices(client, addressable);
    console.log(
      tableOf(
        ['reference', 'notice', 'why not'],
        sent.map(({ reference, noticeId, why }) => [reference, noticeId ?? '-', why.join('; ')]),
      ),
    );
  }
}
