import { type Asking, type Input, textIn, type Where } from './asking.ts';
import type { Asked } from './rules.ts';

const VERBS = {
  'INSERT INTO': 'PartiQLInsert',
  UPDATE: 'PartiQLUpdate',
  'DELETE FROM': 'PartiQLDelete',
} as const;
const CHANGE = /^\s*(INSERT\s+INTO|UPDATE|DELETE\s+FROM)\s+"([\w.-]+)"\s/i;
const SELECT = /^\s*SELECT\s[^"]*\sFROM\s+"([\w.-]+)"(?:\."([\w.-]+)")?(?:\s|$)/i;

const place = (where: Where, table: string, index: unknown): string =>
  index === undefined ? where.tableArn(table) : `${where.tableArn(table)}/index/${index}`;

function statementAsks(statement: string, where: Where): Asked {
  const [, verb, table = ''] = CHANGE.exec(statement) ?? [];
  if (verb) {
    const action = VERBS[verb.toUpperCase().replace(/\s+/, ' ') as keyof typeof VERBS];
    return { action: `dynamodb:${action}`, resource: where.tableArn(table) };
  }
  const [, from, index] = SELECT.exec(statement) ?? [];
  if (from) return { action: 'dynamodb:PartiQLSelect', resource: place(where, from, index) };
  throw new Error(`The local stack does not know which right this statement needs: ${statement}`);
}

const onOne =
  (action: string): Asking =>
  (input, where) => [
    { action: `dynamodb:${action}`, resource: place(where, textIn(input, 'TableName'), input['IndexName']) },
  ];

const onSeveral =
  (action: string): Asking =>
  ({ RequestItems }, where) =>
    Object.keys(RequestItems as object).map((table) => ({
      action: `dynamodb:${action}`,
      resource: where.tableArn(table),
    }));

const single = ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query', 'Scan'];

export const dynamodb: Readonly<Record<string, Asking>> = {
  ...Object.fromEntries(single.map((action) => [action, onOne(action)])),
  BatchGetItem: onSeveral('BatchGetItem'),
  BatchWriteItem: onSeveral('BatchWriteItem'),
  ExecuteStatement: (input, where) => [statementAsks(textIn(input, 'Statement'), where)],
  BatchExecuteStatement: ({ Statements }, where) =>
    (Statements as readonly Input[]).map((each) => statementAsks(textIn(each, 'Statement'), where)),
};
