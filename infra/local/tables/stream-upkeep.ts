import { DatabaseSync } from 'node:sqlite';
import { OVERWRITE_FREE_PLACES } from '../free-places.ts';

/** Streams keep records for 24 hours on AWS. */
const KEPT_SECONDS = 86_400;
/** Milliseconds between two trims, and records looked at in one: 10 ms of work. */
const PAUSE = 30_000;
const CHUNK = 2_000;

/** Without these, dynoxide 1.2.1 finds the newest record of a stream by a scan: 10 ms a put after 10,000 records. */
const INDEXES = `
  CREATE INDEX IF NOT EXISTS x_seq ON _stream_records (table_name, CAST(sequence_number AS INTEGER));
  CREATE INDEX IF NOT EXISTS x_shard ON _stream_records (table_name, shard_id, CAST(sequence_number AS INTEGER));
`;

/** The last record of a table stays: the next sequence number is made from it. */
const TRIM = `
  DELETE FROM _stream_records AS old
  WHERE id IN (SELECT id FROM _stream_records ORDER BY id LIMIT ${CHUNK})
    AND created_at < ?
    AND CAST(sequence_number AS INTEGER) <
      (SELECT max(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = old.table_name)
`;

/** Deletes what is older than a stream keeps it. Returns how many records that were. */
function trim(database: DatabaseSync): number {
  return Number(database.prepare(TRIM).run(Math.floor(Date.now() / 1_000) - KEPT_SECONDS).changes);
}

/** Milliseconds between two looks whether another process wrote. */
const WATCH = 50;

/** Tells whether anybody has written to the file since the last look: a number in shared memory, a few microseconds. */
function makeLook(database: DatabaseSync, onWrite: () => void): () => void {
  const version = database.prepare('PRAGMA data_version');
  const read = () => version.get()?.['data_version'];
  let last = read();
  return () => {
    const now = read();
    if (now !== last) onWrite();
    last = now;
  };
}

export interface StreamUpkeep {
  /** Looks at once, as after a function that may have written. */
  look(): void;
  stop(): void;
}

/** Keeps dynoxide's streams quick, and as long as on AWS, and tells when there is something new in them. */
export function keepStreams(file: string, onWrite: () => void): StreamUpkeep {
  const database = new DatabaseSync(file, { timeout: 5_000 });
  database.exec(INDEXES);
  while (trim(database)) {
    /** Before anybody reads: all of it. */
  }
  database.exec(OVERWRITE_FREE_PLACES);
  const look = makeLook(database, onWrite);
  const timers = [setInterval(() => trim(database), PAUSE).unref(), setInterval(look, WATCH).unref()];
  return {
    /** A function that nobody could stop may end after all else. */
    look: () => void (database.isOpen && look()),
    stop() {
      for (const timer of timers) clearInterval(timer);
      database.close();
    },
  };
}
