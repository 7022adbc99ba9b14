import type { Actor, EventData, ItemEvent } from '../../contracts/event.ts';
import type { Following } from '../../contracts/following.ts';
import type { Reappearance } from '../../contracts/reappearance.ts';
import { type Code, RefusedError } from '../../errors.ts';
import type { ItemId, OrganisationId } from '../../vocabulary/ids.ts';
import type { ConfirmedRule } from '../../vocabulary/products.ts';
import type { Role } from '../../vocabulary/roles.ts';
import type { Facts } from '../life/facts.ts';
import type { History } from '../life/history.ts';
import { checkLegal, checkTime, type Draft } from '../life/record.ts';
import { stateAfter } from '../life/table.ts';
import { MATCH_RULE_VERSION, type Match } from './rules.ts';

/** What somebody says of something that they saw again, and where its time stands in what they sent. */
export type Sighted = Pick<Reappearance, 'actionId' | 'seenAt' | 'rule' | 'note' | 'vantage'> & {
  readonly seenAtPlace: string;
};

/** What a re-appearance rests on. */
export interface Confirmed {
  readonly rule: ConfirmedRule;
  readonly score: number;
  readonly ruleVersion: string;
}

const refused = (code: Code, pointer: string, detail: string, members = {}) =>
  new RefusedError(code, detail, { faults: [{ pointer, code, detail }], members });

/** A rule that a person rests it on must hold by what is recorded; their own word needs a reason instead. */
export function confirmedBy(found: readonly Match[], { rule, note }: Pick<Sighted, 'rule' | 'note'>): Confirmed {
  const ruleVersion = MATCH_RULE_VERSION;
  if (rule === 'MANUAL') {
    if (!note) throw refused('REQUIRED', '/note', 'Say what shows that it is the same');
    return { rule, score: 0, ruleVersion };
  }
  const match = rule ? found.find((each) => each.rule === rule) : found[0];
  if (match) return { ...match, ruleVersion };
  const detail = rule ? `${rule} does not hold by what is recorded` : 'No rule holds by what is recorded';
  throw refused('RULE_NOT_MET', '/rule', `${detail}: name one that does, or MANUAL with a note`, { found });
}

/** Only what was verified to be gone can be back; and not before. */
export function checkGone(facts: Facts, role: Role, { seenAt, seenAtPlace }: Sighted, now: Date): void {
  checkLegal(facts, 'REAPPEARED', role);
  if (!facts.verifiedGoneAt)
    throw new RefusedError('CONFLICT', 'It was closed without a removal: there is nothing that could be back');
  checkTime(seenAt, facts.verifiedGoneAt, now, seenAtPlace);
}

const conflict = (detail: string, as: ItemId) => new RefusedError('CONFLICT', detail, { members: { as } });
export const knownAlready = (as: ItemId) => conflict('This re-appearance is known already', as);

/** Whether one item can be the other again: later, at the same marketplace, by the same submitter, and of nothing else. */
export function checkLater(removed: Facts, later: Facts): void {
  const { itemId: as } = later;
  const isElsewhere = later.submitter !== removed.submitter || later.marketplace !== removed.marketplace;
  if (isElsewhere) throw conflict('A re-appearance is notified by the same submitter, to the same marketplace', as);
  if (as === removed.itemId || later.acceptedAt <= removed.acceptedAt)
    throw conflict('That item is not later than this one', as);
  if (later.linkedTo && later.linkedTo !== removed.itemId)
    throw conflict('That item is linked to another one already', as);
}

/** Who said it, without the person: what follows is recorded from the notice, and notices name none. */
type By = { readonly role: Role; readonly organisation: OrganisationId };

/** The link between what was removed and what is there now. */
export const followingOf = (
  removed: ItemId,
  { actionId, seenAt, note, vantage }: Sighted,
  confirmed: Confirmed,
  { role, organisation }: By,
): Following => ({
  itemId: removed,
  relation: 'REAPPEARANCE_OF',
  ...confirmed,
  seenAt,
  actionId,
  by: { role, organisation },
  ...(vantage && { vantage }),
  ...(note && { note }),
});

/** What both events of a re-appearance say beside which items they are about. */
const basisOf = ({ rule = 'MANUAL', score = 0, ruleVersion = MATCH_RULE_VERSION, vantage, note }: Following) => ({
  rule,
  score,
  ruleVersion,
  ...(vantage && { vantage }),
  ...(note && { note }),
});

/** On the later item: what it follows from. That a listing is identical the marketplace has said on the first. */
export function linkOf(follows: Following): Draft {
  const { itemId: to, relation, seenAt: occurredAt, by, actionId } = follows;
  const data = { to, relation };
  if (relation === 'IDENTICAL_TO') return { type: 'LINKED', occurredAt, actor: { role: 'system' }, data };
  return {
    type: 'LINKED',
    occurredAt,
    actor: by,
    ...(actionId && { actionId }),
    data: { ...data, ...basisOf(follows) },
  };
}

const isBackAs =
  (as: ItemId) =>
  (event: ItemEvent): boolean =>
    event.type === 'REAPPEARED' && event.data.as === as;

/** On the item that was removed: it is back. Reported under another id before, it is known already. */
export function reappeared({ events }: History, as: ItemId, follows: Following, actor: Actor): Draft {
  if (events.some(isBackAs(as))) throw knownAlready(as);
  const { seenAt: occurredAt, actionId } = follows;
  const data = { as, ...basisOf(follows) };
  return { type: 'REAPPEARED', occurredAt, actor, ...(actionId && { actionId }), data };
}

type Linked = Extract<ItemEvent, { type: 'LINKED' }>;

/** The link as it is recorded on the later item. */
export const followingBy = ({ occurredAt, actor, actionId, data }: Linked): Following => {
  const { to: itemId, rule, ...basis } = data as EventData<'LINKED'> & { readonly rule?: ConfirmedRule };
  return {
    itemId,
    ...basis,
    ...(rule && { rule }),
    seenAt: occurredAt,
    by: actor as By,
    ...(actionId && { actionId }),
  };
};

/** What is left to record on an item that was removed once a later one is linked to it; undefined where nothing is. */
export function completing(history: History, link: Linked): Draft | undefined {
  const { facts, events } = history;
  if (!facts || link.data.relation !== 'REAPPEARANCE_OF' || events.some(isBackAs(link.itemId))) return undefined;
  if (!stateAfter('REAPPEARED', facts.state)) return undefined;
  return reappeared(history, link.itemId, followingBy(link), link.actor);
}
