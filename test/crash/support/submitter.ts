import { isDeepStrictEqual } from 'node:util';
import type { NoticeReceipt } from '../../../shared/contracts/notice.ts';
import { listing, noticeBody } from '../../builders/notices.ts';
import type { Chance } from './chance.ts';
import type { Line } from './line.ts';
import type { Member } from './member.ts';

/** A notice that was sent, and the answer once there is one. */
interface Sent {
  readonly reference: string;
  readonly body: object;
  receipt?: NoticeReceipt;
}

const MOST_LISTINGS = 3;
const CREATED = 201;

/** An authority that sends every notice in the same words until it is answered, and some of them once more. */
export class Submitter {
  readonly sent: Sent[] = [];
  readonly #member: Member;
  readonly #chance: Chance;
  #listings = 0;

  constructor(member: Member, chance: Chance) {
    this.#member = member;
    this.#chance = chance;
  }

  get unanswered(): Sent[] {
    return this.sent.filter(({ receipt }) => !receipt);
  }

  /** Sends new notices, all at once: some by themselves, the others in one batch. */
  async submit(line: Line, count: number, marketplaces: readonly string[]): Promise<void> {
    const written = Array.from({ length: count }, () => this.#write(marketplaces));
    const single = this.#chance.below(count + 1);
    await Promise.all([
      ...written.slice(0, single).map((each) => this.#send(line, each)),
      this.#sendBatch(line, written.slice(single)),
    ]);
  }

  /** Sends again what was not answered, and a few that were: those must be answered as before. */
  async repeat(line: Line): Promise<void> {
    const answered = this.sent.filter(({ receipt }) => receipt);
    const some = answered.length > 0 ? [this.#chance.pick(answered), this.#chance.pick(answered)] : [];
    await Promise.all([...this.unanswered, ...some].map((each) => this.#send(line, each)));
  }

  /** How a notice stands. */
  look<View>(line: Line, id: string) {
    return line.ask<View>(this.#member.credentials, 'GET', `/v1/notices/${id}`);
  }

  #write(marketplaces: readonly string[]): Sent {
    const items = Array.from({ length: 1 + this.#chance.below(MOST_LISTINGS) }, () => {
      this.#listings += 1;
      return listing(this.#listings, this.#chance.pick(marketplaces));
    });
    const reference = `CRASH-${this.sent.length + 1}`;
    const sent = { reference, body: noticeBody('product_safety', { reference, items }) };
    this.sent.push(sent);
    return sent;
  }

  async #send(line: Line, sent: Sent): Promise<void> {
    const answer = await line.ask<NoticeReceipt>(this.#member.credentials, 'POST', '/v1/notices', sent.body);
    if (answer) take(sent, answer.status, answer.body);
  }

  async #sendBatch(line: Line, batch: readonly Sent[]): Promise<void> {
    if (batch.length === 0) return;
    const notices = batch.map(({ body }) => body);
    const answer = await line.ask<{ results: { status: number; result: NoticeReceipt }[] }>(
      this.#member.credentials,
      'POST',
      '/v1/notices/batch',
      { notices },
    );
    for (const [index, { status, result }] of answer?.body.results.entries() ?? [])
      take(batch[index] as Sent, status, result);
  }
}

/** Notes an answer. What was answered once is answered so for ever. */
function take(sent: Sent, status: number, receipt: NoticeReceipt): void {
  const isSame = !sent.receipt || isDeepStrictEqual(sent.receipt, receipt);
  if (status !== CREATED || !isSame)
    throw new Error(`${sent.reference} was answered ${status} ${JSON.stringify([sent.receipt, receipt])}`);
  sent.receipt = receipt;
}
