import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noticeBody } from '../builders/notices.ts';
import { authority, marketplace } from '../builders/organisations.ts';
import { effort, PATIENCE_MILLISECONDS } from '../store/support/effort.ts';
import { decision, endedBySeller, measure, notifierInformed, receipt, sellerInformed } from './support/acts.ts';
import { askFigures } from './support/figures.ts';
import { actionMessage, inboxOf, put, takeAll, told } from './support/mail.ts';
import { useSystem } from './support/system.ts';
import { after, setDate, useDate } from './support/time.ts';
import { freshListing, itemOf, reference, send } from './support/work.ts';

const T0 = '2026-06-01T08:00:00.000Z';
/** Two marketplaces that differ in nothing: to one everything comes in order and once. */
const ALIKE = ['orderly', 'muddled'] as const;
useDate(T0);
const system = useSystem({
  world: { 'de-bnetza': authority.organisation, ...Object.fromEntries(ALIKE.map((id) => marketplace(id))) },
});

/** What a marketplace may report of an item, each some minutes after T0. */
const LIVES = {
  REMOVED: [receipt, decision, measure, notifierInformed, sellerInformed],
  DISABLED: [
    () => decision({ outcome: 'DISABLE' }),
    () => measure({ measures: ['LISTING_DISABLED', 'SELLER_WARNED'] }),
    sellerInformed,
  ],
  DISPUTED: [receipt, () => decision({ outcome: 'DISPUTED', ground: undefined, reason: 'It is genuine' })],
  ENDED: [endedBySeller],
  OPEN: [receipt],
} as const;
type LifeName = keyof typeof LIVES;

/** The same lives for both marketplaces, and how the messages of the second one come: in which order, and which again. */
const plan = fc.record({
  lives: fc.array(fc.constantFrom(...(Object.keys(LIVES) as LifeName[])), { minLength: 2, maxLength: 6 }),
  order: fc.array(fc.nat(), { minLength: 90, maxLength: 90 }),
  again: fc.array(fc.nat(2), { minLength: 30, maxLength: 30 }),
});

const minutes = { gone: 0 };

/** Messages about the items of one notice, in the order in which they were written. */
function messagesOf(items: readonly { readonly id: string }[], lives: readonly LifeName[], since: string): string[] {
  return items.flatMap(({ id }, index) => {
    const acts: readonly (() => object)[] = LIVES[lives[index] ?? 'OPEN'];
    return acts.map((act, place) => actionMessage(id, { ...act(), occurredAt: after(since, place + 1) }));
  });
}

function muddle(messages: readonly string[], { order, again }: { order: number[]; again: number[] }): string[] {
  const repeated = messages.flatMap((message, index) => Array.from({ length: 1 + (again[index] ?? 0) }, () => message));
  return repeated
    .map((message, index) => ({ message, key: order[index] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ message }) => message);
}

async function delivered(at: string, count: number) {
  const items = Array.from({ length: count }, () => freshListing(at));
  const { items: taken } = await send(
    system(),
    'de-bnetza',
    noticeBody('product_safety', { reference: reference(), items }),
  );
  return taken;
}

const figuresOf = async (id: string) =>
  (await askFigures(system(), id, 'from=2026-06')).figures.map(({ scope: _, ...figure }) => figure);

const storyOf = async (id: string) => {
  const { state, outcome, actionAt, timeline } = await itemOf(system().as('de-bnetza'), id);
  return { state, outcome, actionAt, types: timeline.map(({ type }) => type).sort() };
};

async function expectAlike(): Promise<void> {
  const [orderly, muddled] = await Promise.all(ALIKE.map(figuresOf));
  expect(orderly?.length).toBeGreaterThan(0);
  expect(muddled).toEqual(orderly);
  expect(await takeAll(system(), 'actions-dead')).toEqual([]);
  for (const id of ALIKE) expect(told(await inboxOf(system(), id), 'ActionRefused')).toEqual([]);
}

test(
  'actions that come in any order, and again, leave the figures they leave in order and once',
  async () => {
    const property = fc.asyncProperty(plan, async ({ lives, ...how }) => {
      const since = after(T0, minutes.gone);
      setDate(since);
      const [first = [], second = []] = [
        await delivered('orderly', lives.length),
        await delivered('muddled', lives.length),
      ];
      minutes.gone += 30;
      setDate(after(T0, minutes.gone));
      await put(system(), 'actions-orderly', messagesOf(first, lives, since));
      const messages = messagesOf(second, lives, since);
      await put(system(), 'actions-muddled', muddle(messages, how));
      await system().settle();
      await put(system(), 'actions-muddled', muddle(messages, { ...how, order: how.order.toReversed() }));
      await system().settle();
      for (const [index, { id }] of first.entries())
        expect(await storyOf(second[index]?.id ?? '')).toEqual(await storyOf(id));
      await expectAlike();
    });
    // What went wrong once stays in the figures: there is no smaller case to be looked for.
    await fc.assert(property, { ...effort(3, 60), endOnFailure: true });
  },
  PATIENCE_MILLISECONDS,
);
