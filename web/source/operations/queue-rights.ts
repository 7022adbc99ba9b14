import { ACTIONS_ACTIONS, INBOX_ACTIONS } from '../../../shared/domain/queue-policy.ts';

/** The name of a queue as policies write it. An address of another kind, as on one machine, leaves the region open. */
export function arnOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  const region = /^sqs\.([a-z0-9-]+)\.amazonaws\.com$/.exec(hostname)?.[1] ?? '*';
  const [, account = '*', name = ''] = pathname.split('/');
  return `arn:aws:sqs:${region}:${account}:${name}`;
}

/** What the marketplace gives its own role: our queues let it in, and its account must let it out. */
export const rightsFor = ({ inbox, actions }: { inbox: string; actions: string }): object => ({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: INBOX_ACTIONS.map((action) => `sqs:${action}`), Resource: arnOf(inbox) },
    { Effect: 'Allow', Action: ACTIONS_ACTIONS.map((action) => `sqs:${action}`), Resource: arnOf(actions) },
  ],
});
