import type { Registration } from '../contracts/organisation.ts';
import { ACTIONS_ACTIONS, INBOX_ACTIONS, queuePolicy } from '../domain/queue-policy.ts';
import { ensureMapping, ensureQueue, setPolicy } from '../store/mappings.ts';
import { actionsName, inboxName } from '../store/queues.ts';

/** What the queues of marketplaces are made with. */
export interface Onboarding {
  readonly stage: string;
  readonly inboxDeadLettersArn: string;
  readonly actionsDeadLettersArn: string;
  readonly takeActionsArn: string;
  /** Key of our own, where the system has one; else SQS encrypts with its own. */
  readonly keyArn: string;
}

/** A message is kept for 14 days; a marketplace that receives one has two minutes for it; after five receives it is set aside. */
const KEPT_SECONDS = 14 * 24 * 3600;
const LEASE_SECONDS = 120;
const MOST_RECEIVES = 5;
const LONG_POLL_SECONDS = 20;

const attributes = (deadLettersArn: string, keyArn: string): Record<string, string> => ({
  MessageRetentionPeriod: String(KEPT_SECONDS),
  VisibilityTimeout: String(LEASE_SECONDS),
  ReceiveMessageWaitTimeSeconds: String(LONG_POLL_SECONDS),
  RedrivePolicy: JSON.stringify({ deadLetterTargetArn: deadLettersArn, maxReceiveCount: MOST_RECEIVES }),
  ...(keyArn ? { KmsMasterKeyId: keyArn } : { SqsManagedSseEnabled: 'true' }),
});

/**
 * Gives a marketplace its two queues, each open to its own AWS principal only, and has its actions read. Safe to repeat: a changed
 * registration changes the policies.
 */
export async function onboard({ id, organisation }: Registration, settings: Onboarding): Promise<void> {
  if (organisation.role !== 'marketplace' || organisation.channel !== 'queue') return;
  const { stage, keyArn } = settings;
  const [inbox, actions] = [inboxName(stage, id), actionsName(stage, id)];
  const [inboxArn, actionsArn] = await Promise.all([
    ensureQueue(inbox, attributes(settings.inboxDeadLettersArn, keyArn)),
    ensureQueue(actions, attributes(settings.actionsDeadLettersArn, keyArn)),
  ]);
  await setPolicy(inbox, queuePolicy(inboxArn, organisation.awsPrincipal, INBOX_ACTIONS));
  await setPolicy(actions, queuePolicy(actionsArn, organisation.awsPrincipal, ACTIONS_ACTIONS));
  await ensureMapping(actionsArn, settings.takeActionsArn);
}
