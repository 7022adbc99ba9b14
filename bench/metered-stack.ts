import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '../commands/client.ts';
import { type LocalStack, startStack } from '../infra/local/stack.ts';
import type { NoticeReceipt } from '../shared/contracts/notice.ts';
import type { ClientCredentials } from '../shared/contracts/organisation.ts';
import { DELIVERED_TYPES } from '../shared/contracts/records.ts';
import { sweep } from '../shared/flows/sweep.ts';
import { writeCursor } from '../shared/store/due.ts';
import { queryAll } from '../shared/store/events.ts';
import { openTable } from '../shared/store/table.ts';
import { Meter } from './meter.ts';
import { ORGANISATIONS, POLICE } from './metered-world.ts';
import { StreamReader } from './stream.ts';

/** Records in a batch of each reader of the stream, as the mapping has them under load. */
const RECORDS_TOGETHER = { 'stream/deliver': 10, 'stream/project': 100, 'stream/send-mail': 500 } as const;

/** A notice with one item of one seller. */
export const notice = (number: number) => ({
  kind: 'NOTICE',
  sector: 'counterfeit',
  category: 'trademark',
  reference: `COST-2026-${String(number).padStart(6, '0')}`,
  explanation:
    'The lamp bears the mark LUMINA without a licence; the seal on its base is missing, and the packaging misspells the name of the maker.',
  goodFaith: { confirmed: true, textVersion: '2026-01' },
  details: { right: { type: 'TRADEMARK', number: '018999999', territory: ['EU'] }, brand: 'LUMINA', offeredIn: ['DE'] },
  items: [
    {
      url: `https://www.market.example/item/${String(100_000_000_000 + number)}?ref=search`,
      title: 'LUMINA bedside lamp with dimmer, brass, 40 cm',
      seller: { id: `seller-${number}`, name: 'Lamps and More', type: 'TRADER' },
    },
  ],
});

/** A world of two, with the stream in our hands. */
export class MeteredStack {
  readonly meter: Meter;
  readonly #stack: LocalStack;
  readonly #stream: StreamReader;
  readonly #letters: StreamReader;
  readonly #clients: Record<string, Client> = {};

  constructor(stack: LocalStack) {
    this.#stack = stack;
    this.meter = new Meter(openTable(stack.tables.cases).client);
    this.#stream = new StreamReader(stack.endpoints.dynamodb, stack.tables.cases);
    this.#letters = new StreamReader(stack.endpoints.dynamodb, stack.tables.work);
  }

  /** Where flows find what is kept. */
  get places() {
    const { cases, views, work } = this.#stack.tables;
    const { EVIDENCE_BUCKET: evidenceBucket = '' } = this.#stack.variablesOf('schedule/retain-personal-data');
    return { cases: openTable(cases), views: openTable(views), work: openTable(work), evidenceBucket };
  }

  client(name: string): Client {
    const client = this.#clients[name];
    if (!client) throw new Error(`Nobody is called ${name}`);
    return client;
  }

  async register(): Promise<void> {
    const connection = { ...this.#stack, stage: 'dev', accounts: {} };
    const operator = new Client(connection, this.#stack.operator);
    this.#clients['operator'] = operator;
    for (const [id, organisation] of Object.entries(ORGANISATIONS)) {
      await operator.ask('PUT', `/v1/organisations/${id}`, organisation);
      this.#clients[id] = new Client(
        connection,
        await operator.ask<ClientCredentials>('POST', `/v1/organisations/${id}/clients`, { name: 'cost' }),
      );
    }
    await operator.ask('PUT', '/v1/contact-points/de-police', POLICE);
    await this.#stack.settle();
    await this.#stack.pauseStreams();
    await Promise.all([this.#stream.read(), this.#letters.read()]);
  }

  /** Everybody has called once, so that the registry, which is read once a minute, is at hand. */
  async warm(): Promise<void> {
    const { items } = await this.client('authority').ask<NoticeReceipt>('POST', '/v1/notices', notice(999_999));
    await this.pump('warm');
    await this.client('market').ask('GET', `/v1/items/${items[0]?.id}`);
  }

  /** Lets the readers of the streams work off what came, in batches of a fixed size; until nothing comes any more. */
  async pump(step: string): Promise<void> {
    for (let records = await this.#stream.read(); records.length > 0; records = await this.#stream.read()) {
      await this.#feed('stream/deliver', records, `${step}: delivery`);
      await this.#feed('stream/project', records, `${step}: lists, counters, sellers`);
    }
    await this.#feed('stream/send-mail', await this.#letters.read(), `${step}: letters`);
  }

  async #feed(
    reader: keyof typeof RECORDS_TOGETHER,
    records: readonly Record<string, unknown>[],
    step: string,
  ): Promise<void> {
    this.meter.during(step);
    const size = RECORDS_TOGETHER[reader];
    const wanted = records.filter((record) => isWanted(reader, record));
    for (let start = 0; start < wanted.length; start += size) {
      const answer = (await this.#stack.functionNamed(reader)({
        shardId: 'shard',
        Records: wanted.slice(start, start + size),
      })) as { batchItemFailures: unknown[] };
      if (answer.batchItemFailures.length > 0) throw new Error(`${reader} failed on a record`);
    }
  }

  /** The sweep looks at an item once more after it is done: when half of the time allowed is over. */
  async sweepAtHalfTime(itemId: string): Promise<void> {
    const { cases, work } = this.#stack.tables;
    const rows = await queryAll(openTable(cases), {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: `ITEM#${itemId}` } },
    });
    const halfTime = rows[0]?.['dueKey']?.S;
    if (!halfTime) throw new Error('Nothing is due for an item that was delivered');
    await writeCursor(openTable(work), halfTime);
    this.meter.during('sweep at half time: a look at each item');
    await sweep(
      { cases: openTable(cases), work: openTable(work), remainingMilliseconds: () => 60_000 },
      new Date(Date.parse(halfTime) + 60_000),
    );
  }
}

/** The filters of the mappings, as far as this measurement meets them. */
function isWanted(reader: string, record: Record<string, unknown>): boolean {
  const { Keys, NewImage } = record['dynamodb'] as {
    Keys: { pk: { S: string }; sk: { S: string } };
    NewImage?: { type: { S: string } };
  };
  if (reader === 'stream/send-mail') return record['eventName'] === 'INSERT' && Keys.pk.S.startsWith('MAIL#');
  if (!NewImage) return reader === 'stream/project';
  if (reader === 'stream/project') return Keys.pk.S.startsWith('ITEM#') && Keys.sk.S.startsWith('EVENT#');
  return (DELIVERED_TYPES as readonly string[]).includes(NewImage.type.S);
}

/** A world in which everything is metered, for as long as something is measured in it. */
export async function inMeteredStack<T>(
  templateCache: string,
  measure: (metered: MeteredStack) => Promise<T>,
): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'noticeboard-cost-'));
  const ports = { api: 0, identity: 0, control: 0, dynamodb: 0, queues: 0 };
  const stack = await startStack({ directory, ports, templateCache, isThrottled: false, runsSchedules: false });
  try {
    const metered = new MeteredStack(stack);
    await metered.register();
    await metered.warm();
    return await measure(metered);
  } finally {
    await stack.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}
