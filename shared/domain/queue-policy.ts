/**
 * Who may use a marketplace's queue: its own AWS principal and nobody else, over TLS only. Our own functions have their rights by
 * role and need no line here.
 */
export function queuePolicy(queueArn: string, principal: string | undefined, actions: readonly string[]): object {
  const tlsOnly = {
    Sid: 'TlsOnly',
    Effect: 'Deny',
    Principal: '*',
    Action: 'sqs:*',
    Resource: queueArn,
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
  const marketplace = {
    Sid: 'Marketplace',
    Effect: 'Allow',
    Principal: { AWS: principal },
    Action: actions.map((action) => `sqs:${action}`),
    Resource: queueArn,
  };
  return { Version: '2012-10-17', Statement: principal === undefined ? [tlsOnly] : [tlsOnly, marketplace] };
}

/** Receiving is theirs, and so is the lease. */
export const INBOX_ACTIONS = [
  'ReceiveMessage',
  'DeleteMessage',
  'ChangeMessageVisibility',
  'GetQueueAttributes',
  'GetQueueUrl',
] as const;
export const ACTIONS_ACTIONS = ['SendMessage', 'GetQueueAttributes', 'GetQueueUrl'] as const;
