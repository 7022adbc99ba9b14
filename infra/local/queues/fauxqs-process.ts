import { buildApp } from 'fauxqs';
import { OVERWRITE_FREE_PLACES } from '../free-places.ts';
import { ACCOUNT } from '../template/kind.ts';
import { CorsRules } from './s3-cors.ts';
import { guardOrigins } from './s3-cors-guard.ts';
import { guardStorage } from './s3-guard.ts';
import { Locks } from './s3-locks.ts';

/**
 * The process that emulates SQS and S3. Its own, since its SQLite writes block. fauxqs keeps its parts to itself, and its own
 * starter listens on every address, so the parts are put together here.
 */
const [, , dataDirectory = '', port = '0', region = ''] = process.argv;

const part = (path: string) => import(new URL(path, import.meta.resolve('fauxqs')).href);
const [{ SqsQueue, SqsStore }, { SnsStore }, { S3Store }, { PersistenceManager }] = await Promise.all([
  part('sqs/sqsStore.js'),
  part('sns/snsStore.js'),
  part('s3/s3Store.js'),
  part('persistence.js'),
]);

const kept = new PersistenceManager(dataDirectory);
/** Survives the end of the process, which is all that is asked of a local queue, and saves a sync of 2.5 ms a message. */
kept.db.exec('PRAGMA synchronous = NORMAL');
kept.db.exec(OVERWRITE_FREE_PLACES);
/** fauxqs 2.4.1 sets the receive count to NULL here, which its own table forbids: the message would be lost to this run. */
const makeReady = kept.db.prepare(
  'UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL WHERE message_id = ?',
);
kept.updateMessageReady = (id: string) => makeReady.run(id);

/** It looks 50 times a second at every queue that somebody waits for; a new message wakes the waiting without that. */
const LOOK = 250;
SqsQueue.prototype.startPollTimerIfNeeded = function startPollTimerIfNeeded() {
  this.pollTimer ??= setInterval(() => this.processTimers(), LOOK);
};

const sqsStore = new SqsStore();
sqsStore.region = region;
/** The SDK follows the address it is given, and `sqs.<region>.localhost` is none. */
sqsStore.buildQueueUrl = (name: string) => `http://127.0.0.1:${port}/${ACCOUNT}/${name}`;
const snsStore = new SnsStore();
const s3Store = new S3Store();

kept.db.prepare("UPDATE sqs_queues SET url = ? || '/' || ? || '/' || name").run(`http://127.0.0.1:${port}`, ACCOUNT);
kept.load(sqsStore, snsStore, s3Store);
for (const store of [sqsStore, snsStore, s3Store]) store.persistence = kept;
for (const queue of sqsStore.allQueues()) queue.persistence = kept;

const app = buildApp({ logger: false, stores: { sqsStore, snsStore, s3Store } });
guardOrigins(app, new CorsRules(kept.db));
guardStorage(app, { store: s3Store, locks: new Locks(kept.db) });
await app.listen({ host: '127.0.0.1', port: Number(port) });
process.on('disconnect', () => process.exit());
process.send?.('ready');
