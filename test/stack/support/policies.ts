/** The policy of a queue by the book: its marketplace alone may use it, over TLS only. */
export function policyOf(queueArn: string, principal: string, actions: readonly string[]): object {
  const tlsOnly = {
    Sid: 'TlsOnly',
    Effect: 'Deny',
    Principal: '*',
    Action: 'sqs:*',
    Resource: queueArn,
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
  const Action = actions.map((action) => `sqs:${action}`);
  const mine = { Sid: 'Marketplace', Effect: 'Allow', Principal: { AWS: principal }, Action, Resource: queueArn };
  return { Version: '2012-10-17', Statement: [tlsOnly, mine] };
}
