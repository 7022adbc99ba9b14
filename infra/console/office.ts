import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type ApiParts, appending, type Make, reading, registry } from '../api/parts.ts';
import type { HandlerProps, TableUse } from '../handler.ts';

/** Who works in an organisation, and how the work is shared out. */
export function officeRoutes(make: Make, parts: ApiParts) {
  const [asking, adding] = [
    { tables: { CASES_TABLE: registry(parts) } },
    { tables: { CASES_TABLE: appending(parts) } },
  ];
  return {
    getMe: make('get-me', asking),
    getPeople: make('get-people', people(parts, registry(parts), ['AdminGetUser'])),
    putPerson: make('put-person', people(parts, appending(parts), ['AdminDisableUser'])),
    getOfficeSettings: make('get-office-settings', asking),
    putOfficeSettings: make('put-office-settings', adding),
    ...assignments(make, parts),
    ...notes(make, parts),
    ...drafts(make, parts),
  };
}

function people({ identity: { pool } }: ApiParts, CASES_TABLE: TableUse, actions: readonly string[]): HandlerProps {
  const named = actions.map((action) => `cognito-idp:${action}`);
  return {
    tables: { CASES_TABLE },
    variables: { USER_POOL_ID: pool.userPoolId },
    statements: [new PolicyStatement({ actions: named, resources: [pool.userPoolArn] })],
  };
}

function assignments(make: Make, parts: ApiParts) {
  const { views } = parts.data;
  const lists: TableUse = {
    table: views,
    actions: ['Query', 'GetItem', 'BatchGetItem'],
    indexes: ['bySubmitter', 'dueOfMarketplace', 'dueOfSubmitter'],
  };
  return {
    postAssignment: make('post-assignment', { tables: { CASES_TABLE: appending(parts) } }),
    getAssignment: make('get-assignment', { tables: { CASES_TABLE: registry(parts) } }),
    getAssignments: make('get-assignments', { tables: { CASES_TABLE: registry(parts), VIEWS_TABLE: lists } }),
    postHandover: make('post-handover', {
      tables: { CASES_TABLE: appending(parts) },
      memoryMegabytes: 1024,
      timeoutSeconds: 28,
    }),
  };
}

/** The text of a note is deleted by the one function that may delete from Cases: here it is ordered. */
function notes(make: Make, parts: ApiParts) {
  const { cases, work } = parts.data;
  const noting: TableUse = { table: cases, actions: ['PartiQLInsert', 'Query', 'GetItem'] };
  return {
    postNote: make('post-note', { tables: { CASES_TABLE: noting } }),
    getNotes: make('get-notes', { tables: { CASES_TABLE: registry(parts) } }),
    postNoteErasure: make('post-note-erasure', {
      tables: { CASES_TABLE: appending(parts), WORK_TABLE: { table: work, actions: ['PartiQLInsert'] } },
    }),
  };
}

/** Orders wait in Work, which forgets them by itself; who wrote and decided stands in Cases. */
function drafts(make: Make, parts: ApiParts) {
  const { cases, work, sellerKey } = parts.data;
  const intake: TableUse = { table: cases, actions: ['PartiQLInsert', 'Query', 'GetItem'] };
  const waiting = (...actions: TableUse['actions']): TableUse => ({ table: work, actions });
  const whole = { secrets: { SELLER_KEY: sellerKey }, memoryMegabytes: 512, timeoutSeconds: 28 } as const;
  return {
    postOrderDraft: make('post-order-draft', {
      ...whole,
      tables: { CASES_TABLE: intake, WORK_TABLE: waiting('GetItem', 'PutItem') },
    }),
    getOrderDrafts: make('get-order-drafts', {
      tables: { CASES_TABLE: registry(parts), WORK_TABLE: waiting('Query') },
    }),
    getOrderDraft: make('get-order-draft', {
      tables: { CASES_TABLE: reading(parts), WORK_TABLE: waiting('GetItem') },
    }),
    postOrderDraftDecision: make('post-order-draft-decision', {
      ...whole,
      tables: { CASES_TABLE: intake, WORK_TABLE: waiting('GetItem', 'PutItem', 'DeleteItem') },
    }),
  };
}
