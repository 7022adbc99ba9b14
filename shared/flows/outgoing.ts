import type { Delivery } from '../contracts/delivery.ts';
import type { ItemEvent } from '../contracts/event.ts';
import type { KnownProductChange } from '../contracts/known-product.ts';
import { InboxMessage } from '../contracts/messages.ts';
import type { Counted } from '../domain/life/facts.ts';
import {
  follows,
  itemDelivered,
  knownProductChanged,
  reminder,
  type Sender,
  type Told,
  testMessage,
} from '../domain/outbound.ts';
import { readHistory } from '../store/events.ts';
import { readSubmission, type Submission } from '../store/notices.ts';
import { besideQueue, inboxName, type Outgoing } from '../store/queues.ts';
import type { Refusal } from '../store/refusals.ts';
import type { Registry } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import type { TestToSend } from '../store/test-messages.ts';
import type { NoticeId, OrganisationId } from '../vocabulary/ids.ts';

/** Submissions of which items were lately delivered: their items follow each other, and all tell of the same submission. */
const MOST_REMEMBERED = 500;

/** What a queue may refuse as it stands (SQS takes the characters of XML 1.0, others fewer); as JSON escapes all pass. */
const UNSENDABLE = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/g;
const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16)}`;

/** Writes the messages that marketplaces get. */
export class Postmaster {
  readonly #cases: Table;
  readonly #registry: Registry;
  readonly #stage: string;
  /** Any queue of ours: the others stand beside it. */
  readonly #knownQueueUrl: string;
  readonly #submissions = new Map<NoticeId, Promise<Submission>>();

  constructor({
    cases,
    registry,
    stage,
    knownQueueUrl,
  }: { cases: Table; registry: Registry; stage: string; knownQueueUrl: string }) {
    this.#cases = cases;
    this.#registry = registry;
    this.#stage = stage;
    this.#knownQueueUrl = knownQueueUrl;
  }

  /** Keeps a submission at hand for the messages about its items. */
  remember(submission: Submission): void {
    if (this.#submissions.size >= MOST_REMEMBERED) this.#submissions.clear();
    this.#submissions.set(submission.id, Promise.resolve(submission));
  }

  /** A submission, at hand or read. */
  submissionOf(id: NoticeId): Promise<Submission> {
    const known = this.#submissions.get(id);
    if (known) return known;
    const reading = readSubmission(this.#cases, id).then((submission) => {
      if (!submission) throw new Error(`Notice ${id} has items and is not kept`);
      return submission;
    });
    if (this.#submissions.size >= MOST_REMEMBERED) this.#submissions.clear();
    this.#submissions.set(id, reading);
    reading.catch(() => this.#submissions.delete(id));
    return reading;
  }

  /** Who asks, as others are told. */
  async senderOf({ submitter, status }: Pick<Delivery, 'submitter' | 'status'>): Promise<Sender> {
    const registration = await this.#registry.organisation(status === 'AUTHORITY' ? 'authority' : 'flagger', submitter);
    if (!registration) throw new Error(`The registry does not know the submitter ${submitter}`);
    const { name, contact } = registration.organisation;
    return { name, contact };
  }

  #address(marketplace: OrganisationId, message: InboxMessage): Outgoing {
    const url = besideQueue(this.#knownQueueUrl, inboxName(this.#stage, marketplace));
    const body = JSON.stringify(InboxMessage.parse(message)).replace(UNSENDABLE, escaped);
    return { url, body };
  }

  async #delivered(itemId: ItemEvent['itemId'], delivery: Delivery): Promise<Outgoing> {
    const [told, sender] = await Promise.all([this.submissionOf(delivery.noticeId), this.senderOf(delivery)]);
    return this.#address(delivery.marketplace, itemDelivered({ itemId, delivery, told: told as Told, sender }));
  }

  async #deliveredAgain(itemId: ItemEvent['itemId']): Promise<Outgoing> {
    const facts = (await readHistory(this.#cases, itemId))?.facts;
    if (!facts) throw new Error(`Item ${itemId} is to be sent again and has no history`);
    return this.#delivered(itemId, facts);
  }

  /** What goes out for an event; undefined where nothing does, or no queue leads to the marketplace. */
  async forEvent(event: ItemEvent, before: Counted | undefined): Promise<Outgoing | undefined> {
    if (event.type === 'ITEM_DELIVERED') {
      return event.data.via === 'QUEUE' ? this.#delivered(event.itemId, event.data) : undefined;
    }
    if (!before) throw new Error(`Event ${event.n} of item ${event.itemId} came without facts`);
    if (before.via !== 'QUEUE') return undefined;
    if (event.type === 'REDELIVERED') return this.#deliveredAgain(event.itemId);
    const message = event.type === 'REMINDER_SENT' ? reminder(event, before.clocks) : follows(event);
    return message && this.#address(before.marketplace, message);
  }

  /** A change of the register of dangerous products, to every marketplace with a queue. */
  async forChange(change: KnownProductChange): Promise<Outgoing[]> {
    const marketplaces = await this.#registry.marketplaces();
    return [...marketplaces].flatMap(([id, { channel }]) =>
      channel === 'queue' ? [this.#address(id, knownProductChanged(id, change))] : [],
    );
  }

  /** A test message, to the marketplace that it is to test. */
  forTest(test: TestToSend): Outgoing {
    return this.#address(test.marketplace, testMessage(test));
  }

  /** The answer to an action that was refused for good. */
  forRefusal({ marketplace, refusedAt, ...data }: Refusal): Outgoing {
    const message = {
      specversion: '1.0',
      id: `refused:${data.actionMessageId}`,
      source: '/noticeboard',
      type: 'ActionRefused',
      time: refusedAt,
      data,
    };
    return this.#address(marketplace as OrganisationId, message as InboxMessage);
  }
}
