import type { ItemAction } from '../contracts/action.ts';
import type { Actor, EventType } from '../contracts/event.ts';
import { inside, read } from '../contracts/faults.ts';
import { ActionMessage, type ActionType } from '../contracts/messages.ts';
import { isCurable } from '../domain/life/curable.ts';
import type { Facts } from '../domain/life/facts.ts';
import { recordAction } from '../domain/life/record-action.ts';
import { checkReach, type Reaching } from '../domain/ownership.ts';
import { RefusedError, toProblem } from '../errors.ts';
import type { Consumed } from '../runtime/consume.ts';
import { readJson } from '../runtime/json.ts';
import { reportFault } from '../runtime/log.ts';
import { type Entry, recordApart } from '../store/append.ts';
import { keepRefusals, type Refusal } from '../store/refusals.ts';
import type { Table } from '../store/table.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import type { State } from '../vocabulary/life.ts';
import { checkAddresses } from './own-addresses.ts';
import { recordTestReceived } from './test-messages.ts';

/** Who reports, and how far they reach. */
export interface Reporting extends Reaching {
  readonly actor: Actor;
}

/** An action as an entry in the history of its item, which must be addressed to the one who reports. */
const entryOf = ({ itemId, action }: ItemAction, who: Reporting, now: Date): Entry => ({
  itemId,
  actionId: action.actionId,
  by: who.organisation,
  admit: ({ facts }) => checkReach(who, facts),
  decide: ({ facts }) => recordAction(facts as Facts, action, who.actor, now),
});

/** The same of many; one that names an address as its own and is another's is refused. */
export async function entriesOf(
  cases: Table,
  actions: readonly ItemAction[],
  who: Reporting,
  now: Date,
): Promise<Entry[]> {
  const foreign = await checkAddresses(
    cases,
    who.organisation,
    actions.map(({ action }) => action),
  );
  return actions.map((each, index) => {
    const refused = foreign[index];
    const decide = (): never => {
      throw refused;
    };
    return { ...entryOf(each, who, now), ...(refused && { decide }) };
  });
}

interface Message<T extends ActionType = ActionType> extends Consumed {
  readonly sent: Extract<ActionMessage, { type: T }>;
}

const ofType = <T extends ActionType>(readings: readonly ReturnType<typeof readMessage>[], type: T): Message<T>[] =>
  readings.flatMap((reading) =>
    'sent' in reading && reading.sent.type === type ? [reading as unknown as Message<T>] : [],
  );

function readMessage(message: Consumed): Message | { message: Consumed; refused: RefusedError } {
  try {
    return { ...message, sent: read(ActionMessage, readJson(message.body)) };
  } catch (error) {
    if (error instanceof RefusedError) return { message, refused: error };
    throw error;
  }
}

/** A refusal that a message still in the queue could cure: the item is not yet where the action makes sense. */
const isEarly = ({ code, members }: RefusedError): boolean =>
  code === 'ILLEGAL_TRANSITION' && isCurable(members['refused'] as EventType, members['state'] as State);

function refusalOf(
  marketplace: OrganisationId,
  { messageId }: Consumed,
  { refused, sent, now }: { refused: RefusedError; sent?: ActionMessage; now: Date },
): Refusal {
  const { code, title, faults } = toProblem(refused);
  return {
    marketplace,
    actionMessageId: sent?.id ?? messageId,
    refusedAt: now.toISOString(),
    ...(sent?.type === 'ItemAction' && { itemId: sent.data.itemId, actionId: sent.data.action.actionId }),
    code,
    title,
    ...(faults && { faults: [...faults] }),
  };
}

type Outcome = Awaited<ReturnType<typeof recordApart>>[number];

/** What is to be done with a message once its action was tried: it waits, or its refusal is kept; undefined if it is done. */
function restOf(
  marketplace: OrganisationId,
  message: Message<'ItemAction'>,
  result: Outcome,
  now: Date,
): 'WAITS' | Refusal | undefined {
  if ('fault' in result) {
    reportFault(`action on ${message.sent.data.itemId}`, result.fault);
    return 'WAITS';
  }
  if (!('refused' in result)) return undefined;
  if (isEarly(result.refused)) return 'WAITS';
  const refused = inside('/data/action', result.refused);
  return refusalOf(marketplace, message, { refused, sent: message.sent, now });
}

/** The same of the answer to a test message. */
async function restOfTest(
  cases: Table,
  marketplace: OrganisationId,
  message: Message<'TestReceived'>,
  now: Date,
): Promise<'WAITS' | Refusal | undefined> {
  try {
    await recordTestReceived(cases, marketplace, message.sent.data, now);
    return undefined;
  } catch (error) {
    if (error instanceof RefusedError)
      return refusalOf(marketplace, message, { refused: inside('/data', error), sent: message.sent, now });
    reportFault(`answer to a test of ${marketplace}`, error);
    return 'WAITS';
  }
}

/**
 * Takes the actions of one marketplace from its queue. A repeat is done in silence; what came too early waits; what is refused for
 * good is kept and answered on the inbox. Answers which messages wait.
 */
export async function takeActions(
  cases: Table,
  marketplace: OrganisationId,
  messages: readonly Consumed[],
): Promise<string[]> {
  const now = new Date();
  const actor = { role: 'marketplace', organisation: marketplace } as const;
  const who: Reporting = { organisation: marketplace, reach: 'addressed', actor };
  const readings = messages.map(readMessage);
  const about = ofType(readings, 'ItemAction');
  const tests = ofType(readings, 'TestReceived');
  const unread = readings.filter((reading) => 'refused' in reading);
  const actions = about.map(({ sent }) => sent.data);
  const results = await recordApart(cases, await entriesOf(cases, actions, who, now), now);
  const tested = await Promise.all(tests.map((message) => restOfTest(cases, marketplace, message, now)));
  const good = [...about, ...tests];
  const rests = [
    ...about.map((message, index) => restOf(marketplace, message, results[index] as Outcome, now)),
    ...tested,
  ];
  const refusals = [
    ...unread.map(({ message, refused }) => refusalOf(marketplace, message, { refused, now })),
    ...rests.filter((rest) => typeof rest === 'object'),
  ];
  if (refusals.length > 0) await keepRefusals(cases, marketplace, refusals);
  return good.filter((_, index) => rests[index] === 'WAITS').map(({ messageId }) => messageId);
}
