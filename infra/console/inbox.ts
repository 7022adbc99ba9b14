import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type ApiParts, appending, type Make, reading } from '../api/parts.ts';

/** How the queues of marketplaces stand, and test messages: what is sent follows from what is appended. */
export function inboxRoutes(make: Make, parts: ApiParts) {
  const { stage } = parts.settings;
  const { queueUrl } = parts.inboxDeadLetters;
  const queueArns = ['inbox', 'actions'].map((name) =>
    Stack.of(parts.inboxDeadLetters).formatArn({ service: 'sqs', resource: `${stage}-${name}-*` }),
  );
  return {
    getQueues: make('get-queues', {
      tables: {
        CASES_TABLE: reading(parts),
        VIEWS_TABLE: { table: parts.data.views, actions: ['Query', 'GetItem'] },
      },
      variables: { STAGE: stage, INBOX_DEAD_LETTERS_URL: queueUrl },
      statements: [new PolicyStatement({ actions: ['sqs:GetQueueAttributes'], resources: queueArns })],
    }),
    postTestMessage: make('post-test-message', { tables: { CASES_TABLE: appending(parts) } }),
  };
}
