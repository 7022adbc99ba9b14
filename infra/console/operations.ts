import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type ApiParts, appending, type Make, reading, registry } from '../api/parts.ts';
import type { TableUse } from '../handler.ts';

/** Queues by how their names end; marketplaces' own by how they begin. */
function queueArns({ inboxDeadLetters, settings }: ApiParts) {
  const arn = (name: string) =>
    Stack.of(inboxDeadLetters).formatArn({ service: 'sqs', resource: `${settings.stage}-${name}` });
  return {
    dead: ['records-dead', 'actions-dead', 'inbox-dead'].map(arn),
    ofMarketplaces: ['inbox-*', 'actions-*'].map(arn),
  };
}

const may = (resources: string[], ...actions: readonly string[]) =>
  new PolicyStatement({ actions: actions.map((name) => `sqs:${name}`), resources });

/** What operators watch and mend, and what everybody may know of marketplaces and calendars. */
export function operationsRoutes(make: Make, parts: ApiParts) {
  const { views, exports } = parts.data;
  const { dead, ofMarketplaces } = queueArns(parts);
  const variables = { STAGE: parts.settings.stage, INBOX_DEAD_LETTERS_URL: parts.inboxDeadLetters.queueUrl };
  const shown: TableUse = { table: views, actions: ['Query', 'GetItem'] };
  return {
    getMarketplaces: make('get-marketplaces', { tables: { CASES_TABLE: registry(parts) } }),
    getCalendars: make('get-calendars'),
    getDeadLetters: make('get-dead-letters', {
      tables: { CASES_TABLE: registry(parts) },
      variables,
      timeoutSeconds: 28,
      statements: [may(dead, 'ReceiveMessage', 'ChangeMessageVisibility', 'GetQueueAttributes')],
    }),
    getOperations: make('get-operations', {
      tables: {
        CASES_TABLE: reading(parts),
        VIEWS_TABLE: shown,
        WORK_TABLE: { table: parts.data.work, actions: ['GetItem'] },
      },
      buckets: { EXPORTS_BUCKET: { bucket: exports, objects: { 'facts/': ['GetObject'] }, expectsMissing: true } },
      variables,
      timeoutSeconds: 28,
      statements: [may([...dead, ...ofMarketplaces], 'GetQueueAttributes')],
    }),
    postReplay: postReplay(make, parts),
  };
}

/** It does what the readers of the record would have done, and holds their rights but those to make queues. */
function postReplay(make: Make, parts: ApiParts) {
  const { cases, views, work, evidence } = parts.data;
  const { dead, ofMarketplaces } = queueArns(parts);
  const projecting = ['PartiQLInsert', 'PartiQLUpdate', 'GetItem', 'PutItem', 'UpdateItem'] as const;
  return make('post-replay', {
    memoryMegabytes: 512,
    timeoutSeconds: 28,
    tables: {
      CASES_TABLE: { table: cases, actions: [...appending(parts).actions, 'GetItem'] },
      VIEWS_TABLE: { table: views, actions: projecting },
      WORK_TABLE: { table: work, actions: ['PartiQLInsert', 'GetItem'] },
    },
    buckets: { EVIDENCE_BUCKET: { bucket: evidence, objects: { 'evidence/': ['PutObjectLegalHold'] } } },
    variables: { STAGE: parts.settings.stage, INBOX_DEAD_LETTERS_URL: parts.inboxDeadLetters.queueUrl },
    statements: [
      may(dead, 'ReceiveMessage', 'ChangeMessageVisibility', 'DeleteMessage', 'SendMessage'),
      may(ofMarketplaces, 'SendMessage'),
    ],
  });
}
