import { useMemo } from 'preact/hooks';
import { ProblemError } from '../api/problem.ts';
import type { Role } from '../app/me.ts';
import { announce } from '../parts/announce.tsx';
import { text } from '../text/messages.ts';
import type { EventType, Item } from './types.ts';

/** An item that somebody does something about. */
export interface Acting {
  readonly item: Item;
  /** Reads the item again. */
  reload(): Promise<void>;
  /** Somebody else was faster: what was known before is told, so that what is newer can be shown. */
  onConflict(since: number): void;
  /** What was done is recorded. */
  onDone(): void;
}

const CONFLICT = 409;

/**
 * Sends one act. Its id stays the same until it is taken, so that sending again after a lost answer records nothing twice. If others
 * did something meanwhile, the item is read again and shows what.
 */
export function useAct({ item, reload, onConflict, onDone }: Acting) {
  const act = useMemo(() => ({ id: crypto.randomUUID() }), [item.id]);
  return async (send: (actionId: string) => Promise<unknown>): Promise<void> => {
    const since = item.version;
    try {
      await send(act.id);
    } catch (error) {
      if (error instanceof ProblemError && error.status === CONFLICT) {
        await reload();
        onConflict(since);
      }
      throw error;
    }
    act.id = crypto.randomUUID();
    await reload();
    announce(text('follow.act.done'));
    onDone();
  };
}

/** What a person can do about an item on this page; what the marketplace does has a panel of its own. */
export type ActName =
  | 'answer' | 'check' | 'withdraw' | 'complain' | 'dispute' | 'evidence' | 'link' | 'refer' | 'referralAnswer' | 'hold'; // biome-ignore format: one table

const SUBMITTERS: readonly Role[] = ['authority', 'flagger'];
const CHECKERS: readonly Role[] = [...SUBMITTERS, 'operator'];
const NOT_ACTED = new Set(['NO_ACTION', 'DISPUTED', 'ERROR_CHANNEL']);

interface Rule {
  readonly act: ActName;
  /** The events that it can become. */
  readonly by: readonly EventType[];
  readonly roles: readonly Role[];
  isFitting?(item: Item): boolean;
}

/** Referrals without a last word. */
export function openReferrals({ timeline }: Pick<Item, 'timeline'>): readonly number[] {
  const open = new Set<number>();
  for (const { type, data } of timeline) {
    const number = Number(data['referral']);
    if (type === 'REFERRED') open.add(number);
    if (type === 'REFERRAL_ANSWERED' && data['result'] !== 'TAKEN_UP') open.delete(number);
  }
  return [...open];
}

const RULES: readonly Rule[] = [
  { act: 'answer', by: ['INFORMATION_PROVIDED'], roles: SUBMITTERS },
  { act: 'check', by: ['VERIFIED_REMOVED', 'VERIFICATION_FAILED', 'CORROBORATED', 'SIGHTED', 'REAPPEARED'], roles: CHECKERS },
  { act: 'withdraw', by: ['WITHDRAWN'], roles: SUBMITTERS },
  { act: 'complain', by: ['COMPLAINT_OPENED'], roles: SUBMITTERS, isFitting: ({ outcome }) => NOT_ACTED.has(outcome ?? '') },
  { act: 'dispute', by: ['DISPUTE_OPENED', 'DISPUTE_DECIDED'], roles: SUBMITTERS },
  { act: 'evidence', by: ['EVIDENCE_ADDED'], roles: [...CHECKERS, 'marketplace'] },
  { act: 'link', by: ['REAPPEARED', 'LINKED'], roles: CHECKERS },
  { act: 'refer', by: ['REFERRED'], roles: SUBMITTERS },
  { act: 'referralAnswer', by: ['REFERRAL_ANSWERED'], roles: CHECKERS, isFitting: (item) => openReferrals(item).length > 0 },
  { act: 'hold', by: ['HOLD_SET', 'HOLD_RELEASED'], roles: ['authority', 'operator'] },
]; // biome-ignore format: one table

/** What somebody can do from here, by what the item says is possible. */
export const actsFor = (item: Item, role: Role): readonly ActName[] =>
  RULES.filter(
    ({ by, roles, isFitting }) =>
      roles.includes(role) && by.some((type) => item.possible.includes(type)) && (isFitting?.(item) ?? true),
  ).map(({ act }) => act);
