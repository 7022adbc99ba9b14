import { setTimeout as wait } from 'node:timers/promises';
import { CallError } from '../../../infra/local/call.ts';
import { InboxMessage } from '../../../shared/contracts/messages.ts';
import type { Line } from './line.ts';
import { type Life, lifeOf, type Step } from './lives.ts';
import type { Member } from './member.ts';

interface Received {
  readonly Messages?: readonly { readonly Body: string; readonly ReceiptHandle: string }[];
}

const CREATED = 201;
const MOST_AT_ONCE = 10;
const LOOK_MILLISECONDS = 50;

/** Its queues are made after the registration was answered. */
async function ifNotMadeYet(error: unknown): Promise<undefined> {
  if (!(error instanceof CallError) || !/QueueDoesNotExist|NonExistentQueue/.test(error.code)) throw error;
  await wait(LOOK_MILLISECONDS);
}

/** A marketplace that takes what comes to it, and does with each item what its life says. */
export class Market {
  readonly member: Member;
  /** By item, from the first message about it. */
  readonly lives = new Map<string, Life>();
  /** Actions that were answered with a refusal. */
  readonly refused = new Set<string>();
  readonly #authority: Member;

  constructor(member: Member, authority: Member) {
    this.member = member;
    this.#authority = authority;
  }

  get unfinished(): Life[] {
    return [...this.lives.values()].filter(
      ({ done, steps, refused }) => done < steps.length || (refused !== undefined && !this.refused.has(refused)),
    );
  }

  /** Takes messages and works until the system is gone. */
  async workUntilCut(line: Line): Promise<void> {
    while (!line.isCut) {
      await this.receive(line, 1);
      await this.work(line);
    }
  }

  /** Takes what lies on the inbox. Answers how many messages there were. */
  async receive(line: Line, waitSeconds: number): Promise<number> {
    const QueueUrl = this.member.queues.inbox;
    const asked = { QueueUrl, MaxNumberOfMessages: MOST_AT_ONCE, WaitTimeSeconds: waitSeconds };
    const { Messages = [] } = (await line.queue<Received>('ReceiveMessage', asked).catch(ifNotMadeYet)) ?? {};
    for (const { Body } of Messages) this.#read(InboxMessage.parse(JSON.parse(Body)));
    const Entries = Messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
    if (Entries.length > 0) await line.queue('DeleteMessageBatch', { QueueUrl, Entries });
    return Messages.length;
  }

  /** Goes on with every item, each as far as it gets. */
  async work(line: Line): Promise<void> {
    await Promise.all(this.unfinished.map((life) => this.#goOn(line, life)));
  }

  #read(message: InboxMessage): void {
    const { type, data } = message;
    if (type === 'ItemDelivered' && !this.lives.has(data.itemId))
      this.lives.set(data.itemId, lifeOf(data.itemId, this.member.id));
    if (type === 'ActionRefused') this.refused.add(data.actionId ?? '');
  }

  async #goOn(line: Line, life: Life): Promise<void> {
    for (let step = life.steps[life.done]; step; step = life.steps[life.done]) {
      if (!(await this.#take(line, step))) return;
      life.done += 1;
    }
  }

  /** Takes a step; true if it is known to have arrived. */
  async #take(line: Line, step: Step): Promise<boolean> {
    if (step.by === 'QUEUE') {
      const message = { QueueUrl: this.member.queues.actions, MessageBody: step.message };
      return (await line.queue('SendMessage', message)) !== undefined;
    }
    const who = step.by === 'AUTHORITY' ? this.#authority : this.member;
    const answer = await line.ask(who.credentials, 'POST', step.path, step.body);
    if (answer && answer.status !== CREATED)
      throw new Error(`${step.path} was answered ${answer.status} ${JSON.stringify([step.body, answer.body])}`);
    return answer !== undefined;
  }
}
