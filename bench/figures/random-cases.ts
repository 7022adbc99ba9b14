import type { ItemEvent } from '../../shared/contracts/event.ts';
import { deliveryOf, type Submitted } from '../../shared/domain/delivery.ts';
import type { Counted, Facts } from '../../shared/domain/life/facts.ts';
import { type History, newHistory, seal } from '../../shared/domain/life/history.ts';
import type { ItemId, NoticeId } from '../../shared/vocabulary/ids.ts';
import type { Instant } from '../../shared/vocabulary/time.ts';
import { lifeFrom } from './random-life.ts';
import { type Chance, chanceOf, registrationOf, submissionOf } from './random-submission.ts';

/** Long enough after the last delivery that most has ended, and some has not. */
export const AS_OF: Instant = '2026-09-01T00:00:00.000Z';

const SEED = 20_260_901;
/** So many different notices are made event by event; further ones have their times and words under other names. */
const DIFFERENT_NOTICES = 1500;

/** An item as a pattern: its events as lines, and what is counted of it. */
interface Pattern {
  readonly itemId: ItemId;
  readonly noticeId: NoticeId;
  /** Which notice of the patterns it belongs to. */
  readonly notice: number;
  readonly lines: string;
  readonly events: number;
  readonly facts: Facts;
}

const NAME_DIGITS = 8;
/** Ids in the order of their numbers, so that a log can be written sorted by item without sorting it. */
const idOf = (kind: 'item' | 'notice', number: number): string =>
  `${number.toString(16).padStart(NAME_DIGITS, '0')}-0000-8000-8000-${kind === 'item' ? '1' : '2'}00000000000`;

function delivered(submitted: Submitted, item: Submitted['items'][number]): History {
  const { acceptedAt } = submitted;
  const data = deliveryOf(submitted, item, registrationOf(item.marketplace), new Date(acceptedAt));
  const draft = { type: 'ITEM_DELIVERED', occurredAt: acceptedAt, actor: { role: 'system' }, data } as const;
  return seal(newHistory(item.id, 'origin'), draft, new Date(acceptedAt)).history;
}

const linesOf = (events: readonly ItemEvent[]): string => events.map((event) => `${JSON.stringify(event)}\n`).join('');

function patternsOf(notice: number, chance: Chance): Pattern[] {
  const submitted = submissionOf(chance, idOf('notice', notice) as NoticeId, (index) => {
    const number = notice * 10 + index;
    return idOf('item', number) as ItemId;
  });
  return submitted.items.map((item) => {
    const history = lifeFrom(delivered(submitted, item), chance);
    if (!history.facts) throw new Error('A life begins with its delivery');
    return {
      itemId: item.id,
      noticeId: submitted.id,
      notice,
      lines: linesOf(history.events),
      events: history.events.length,
      facts: history.facts,
    };
  });
}

/** One item of many. */
export interface RandomItem {
  readonly events: number;
  /** Its events, a line each. */
  readonly lines: () => string;
  readonly counted: () => Counted;
}

function named({ itemId, noticeId, notice, lines, events, facts }: Pattern, round: number, place: number): RandomItem {
  const own = idOf('item', place) as ItemId;
  const of = idOf('notice', round * DIFFERENT_NOTICES + notice) as NoticeId;
  return {
    events,
    lines: () => lines.replaceAll(itemId, own).replaceAll(noticeId, of),
    counted: () => ({ ...facts, itemId: own, noticeId: of }),
  };
}

/** Coprime to every count that is asked for, so that the items of a notice lie far apart, as in a log sorted by derived ids. */
const STRIDE = 611_953;

/**
 * So many items, the same on every machine and at every run, in the order of their ids: all sectors, eight marketplaces, a year of
 * deliveries, about six events each; some late, withdrawn, ended, disputed, complained about or reversed, and some open.
 */
export function* randomItems(count: number): Generator<RandomItem> {
  const chance = chanceOf(SEED);
  const patterns = Array.from({ length: DIFFERENT_NOTICES }, (_, notice) => patternsOf(notice, chance)).flat();
  for (let place = 0; place < count; place += 1) {
    const number = (place * STRIDE) % count;
    const pattern = patterns[number % patterns.length];
    if (pattern) yield named(pattern, Math.floor(number / patterns.length), place);
  }
}
