import type { Actor, EventData, EventType } from '../../shared/contracts/event.ts';
import { type History, seal } from '../../shared/domain/life/history.ts';
import type { Draft } from '../../shared/domain/life/record.ts';
import type { Outcome } from '../../shared/vocabulary/life.ts';
import { type Chance, oneOf } from './random-submission.ts';

const HOUR_MILLISECONDS = 3_600_000;
const SYSTEM: Actor = { role: 'system' };

/** A life that goes on: each step some time after the one before. */
class Life {
  history: History;
  readonly #chance: Chance;
  #now: number;

  constructor(history: History, chance: Chance) {
    this.history = history;
    this.#chance = chance;
    this.#now = Date.parse(history.facts?.deliveredAt ?? '');
  }

  /** How long things take is skewed: mostly short, at times very long. */
  step<T extends EventType>(type: T, hours: number, data: EventData<T>, actor: Actor): void {
    this.#now += Math.floor(-Math.log(1 - this.#chance()) * hours * HOUR_MILLISECONDS);
    const occurredAt = new Date(this.#now).toISOString();
    this.history = seal(this.history, { type, occurredAt, actor, data } as Draft, new Date(this.#now)).history;
  }
}

/** Each as often as it stands here. */
const OUTCOMES: readonly Outcome[] = [
  ...Array<Outcome>(13).fill('REMOVE'),
  ...Array<Outcome>(2).fill('DISABLE'),
  'RESTRICT',
  'WARN',
  ...Array<Outcome>(3).fill('NO_ACTION'),
];
const MEASURES: Readonly<Partial<Record<Outcome, EventData<'ACTION_IMPLEMENTED'>['measures'][number]>>> = {
  REMOVE: 'LISTING_REMOVED',
  DISABLE: 'LISTING_DISABLED',
  RESTRICT: 'LISTING_RESTRICTED',
  WARN: 'WARNING_SHOWN',
};
const REMOVALS: readonly Outcome[] = ['REMOVE', 'DISABLE'];

/** How often an item takes which way out of those that lead away from a decision. */
const OPEN = 0.06;
const ENDED = 0.1;
const WITHDRAWN = 0.12;
const DISPUTED = 0.14;
const ALREADY_REMOVED = 0.17;

interface People {
  readonly marketplace: Actor;
  readonly submitter: Actor;
}

function complain(life: Life, chance: Chance, { marketplace }: People): void {
  const statement = { complaint: 1, complainant: 'SELLER', subject: 'a', statement: 'It is genuine.' } as const;
  life.step('COMPLAINT_OPENED', 200, statement, marketplace);
  const result = chance() < 0.4 ? 'REVERSED' : 'UPHELD';
  life.step('COMPLAINT_DECIDED', 100, { complaint: 1, result, humanInvolved: true }, marketplace);
  if (result === 'REVERSED') life.step('REINSTATED', 1, {}, marketplace);
}

function act(life: Life, chance: Chance, people: People): void {
  const { marketplace, submitter } = people;
  const outcome = oneOf(chance, OUTCOMES);
  life.step('DECIDED', 30, { outcome, ground: chance() < 0.8 ? 'LAW' : 'TERMS' }, marketplace);
  const measure = MEASURES[outcome];
  if (measure && chance() < 0.97) {
    life.step('ACTION_IMPLEMENTED', 6, { measures: [measure] }, marketplace);
    life.step('NOTIFIER_INFORMED', 1, { cites: 'LAW' }, marketplace);
    if (REMOVALS.includes(outcome) && chance() < 0.6) life.step('VERIFIED_REMOVED', 40, {}, submitter);
    if (chance() < 0.3) life.step('SELLER_INFORMED', 1, { statementOfReasons: true }, marketplace);
    if (chance() < 0.05) complain(life, chance, people);
  } else life.step('NOTIFIER_INFORMED', 1, { cites: 'NEITHER' }, marketplace);
}

/** A question that the submitter answers. */
function ask(life: Life, { marketplace, submitter }: People): void {
  life.step('INFORMATION_REQUESTED', 5, { question: 'Which batch?' }, marketplace);
  life.step('INFORMATION_PROVIDED', 20, { answer: 'Batch 7' }, submitter);
}

/** What becomes of an item after its delivery. */
export function lifeFrom(delivered: History, chance: Chance): History {
  const { facts } = delivered;
  const life = new Life(delivered, chance);
  const people: People = {
    marketplace: { role: 'marketplace', ...(facts && { organisation: facts.marketplace }) },
    submitter: { role: 'authority', ...(facts && { organisation: facts.submitter }) },
  };
  const { marketplace, submitter } = people;
  life.step('RECEIPT_CONFIRMED', 0.2, { automatic: true }, marketplace);
  life.step('REVIEW_STARTED', 4, {}, marketplace);
  if (chance() < 0.08) ask(life, people);
  const way = chance();
  if (chance() < 0.1) life.step('REMINDER_SENT', 1, { clock: 'DSA_DECISION', percent: 50 }, SYSTEM);
  if (way < OPEN) return life.history;
  if (way < ENDED) life.step('ENDED_BY_SELLER', 50, {}, marketplace);
  else if (way < WITHDRAWN) life.step('WITHDRAWN', 30, { reason: 'Sent by mistake' }, submitter);
  else if (way < DISPUTED) life.step('DECIDED', 30, { outcome: 'DISPUTED' }, marketplace);
  else if (way < ALREADY_REMOVED) life.step('DECIDED', 20, { outcome: 'ALREADY_REMOVED' }, marketplace);
  else act(life, chance, people);
  return life.history;
}
