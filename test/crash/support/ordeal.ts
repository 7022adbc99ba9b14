import { setTimeout as wait } from 'node:timers/promises';
import { authority, marketplace } from '../../builders/organisations.ts';
import type { Chance } from './chance.ts';
import { Line } from './line.ts';
import { Market } from './market.ts';
import { Member } from './member.ts';
import { MANNERS, type Mortal } from './mortal.ts';
import { hasLetters, replay } from './replaying.ts';
import { Submitter } from './submitter.ts';

/** What the system is at when it is killed. */
export const MOMENTS = ['ONBOARDING', 'INTAKE', 'PROJECTION', 'BOOT'] as const;
export type Moment = (typeof MOMENTS)[number];

/** Views are written at least once in this time, in milliseconds: a second of gathering, and the writing. */
const PROJECTED_WITHIN = 1_500;
const ONBOARDED_WITHIN = 150;
const NOTICES_AT_ONCE = 20;
const VAIN_STARTS = 3;
/** More rounds than an item has steps. */
const MOST_ROUNDS_TO_FINISH = 12;
const MOST_TOLD = 5;

/** Who is killed five times with the same message in hand has it set aside: the operator sends it back. */
const MAY_BE_DEAD = ['actions-dead', 'inbox-dead'];

/** A system that is killed again and again, and those outside who go on with their business. */
export class Ordeal {
  readonly submitter: Submitter;
  readonly markets: Market[] = [];
  readonly #mortal: Mortal;
  readonly #chance: Chance;
  readonly #authority = new Member('de-bnetza', authority.organisation);

  constructor(mortal: Mortal, chance: Chance) {
    this.#mortal = mortal;
    this.#chance = chance;
    this.submitter = new Submitter(this.#authority, chance);
    this.#addMarket();
    this.#addMarket();
  }

  get lives() {
    return this.markets.flatMap(({ lives }) => [...lives.values()]);
  }

  /** A start in peace, so that there is somebody to begin with. */
  async begin(): Promise<void> {
    const line = new Line(await this.#mortal.start());
    for (const member of [this.#authority, ...this.markets.map((market) => market.member)]) await member.register(line);
    await this.#mortal.settle();
    await this.#kill(line);
  }

  /** Starts the system, has it work, and kills it at some moment of something. */
  async round(moment: Moment): Promise<void> {
    if (moment === 'BOOT') await this.#startInVain();
    const known = this.#registered;
    const line = new Line(await this.#mortal.start());
    const working = Promise.all(known.map((market) => market.workUntilCut(line)));
    const business = this.#business(line, moment, known);
    await this.#moment(line, moment, business);
    await this.#kill(line);
    await Promise.all([working, business]);
  }

  /** Starts the system for the last time, and goes on until nobody waits for anything. */
  async finish(): Promise<Line> {
    const line = new Line(await this.#mortal.start());
    for (const { member } of this.markets) if (!member.isRegistered) await member.register(line);
    await this.#mortal.settle();
    for (const queue of MAY_BE_DEAD)
      if (await hasLetters(line, queue)) await replay(line, this.#mortal.directory, queue);
    await Promise.all(this.markets.map(({ member }) => this.submitter.submit(line, 1, [member.id])));
    for (let round = 0; round < MOST_ROUNDS_TO_FINISH; round += 1) {
      await this.submitter.repeat(line);
      await this.#mortal.settle();
      for (const market of this.markets) while ((await market.receive(line, 0)) > 0);
      if (this.#isDone) return line;
      for (const market of this.markets) await market.work(line);
    }
    const stuck = this.markets.flatMap(({ unfinished }) =>
      unfinished.map(({ itemId, done }) => `${itemId} at ${done}`),
    );
    throw new Error(`${stuck.length} items do not get on: ${stuck.slice(0, MOST_TOLD).join(', ')}`);
  }

  get #isDone(): boolean {
    return this.submitter.unanswered.length === 0 && this.markets.every(({ unfinished }) => unfinished.length === 0);
  }

  get #registered(): Market[] {
    return this.markets.filter(({ member }) => member.isRegistered);
  }

  #addMarket(): Market {
    const [id, organisation] = marketplace(`market-${this.markets.length + 1}`);
    const market = new Market(new Member(id, organisation), this.#authority);
    this.markets.push(market);
    return market;
  }

  /** What goes on beside the work of the marketplaces. */
  async #business(line: Line, moment: Moment, known: readonly Market[]): Promise<void> {
    const names = known.map(({ member }) => member.id);
    const registering = this.markets.filter((market) => !known.includes(market));
    if (moment === 'ONBOARDING') registering.push(this.#addMarket());
    await Promise.all([
      this.submitter.repeat(line),
      this.submitter.submit(line, 1 + this.#chance.below(NOTICES_AT_ONCE), names),
      ...registering.map(({ member }) => member.register(line)),
    ]);
  }

  /** Until the system is to be killed: by what it has answered, since how long that takes is the machine's business. */
  async #moment(line: Line, moment: Moment, business: Promise<void>): Promise<void> {
    const isFirst = this.#chance.below(2) === 0;
    if (moment === 'PROJECTION') {
      await business;
      await wait(this.#chance.below(PROJECTED_WITHIN));
    } else if (moment === 'ONBOARDING') {
      await Promise.race([line.answers(isFirst ? 0 : 1), business]);
      await wait(this.#chance.below(ONBOARDED_WITHIN));
    } else {
      await Promise.race([line.answers(this.#chance.below(NOTICES_AT_ONCE)), business]);
    }
  }

  async #startInVain(): Promise<void> {
    const most = this.#mortal.startMilliseconds;
    for (let start = 0; start < VAIN_STARTS; start += 1)
      await this.#mortal.startInVain(this.#chance.below(most), this.#chance.pick(MANNERS));
  }

  async #kill(line: Line): Promise<void> {
    line.isCut = true;
    await this.#mortal.kill(this.#chance.pick(MANNERS));
  }
}
