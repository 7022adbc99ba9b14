/** The tables as the template has them, which `tables.test.ts` makes sure of. */
const KEYS = {
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
  ],
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
} as const;

const indexed = (IndexName: string, hash: string, range: string) => ({
  AttributeDefinitions: [
    ...KEYS.AttributeDefinitions,
    { AttributeName: hash, AttributeType: 'S' },
    { AttributeName: range, AttributeType: 'S' },
  ],
  KeySchema: KEYS.KeySchema,
  GlobalSecondaryIndexes: [
    {
      IndexName,
      KeySchema: [
        { AttributeName: hash, KeyType: 'HASH' },
        { AttributeName: range, KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
  ],
});

export const SHAPES = {
  cases: indexed('due', 'due', 'dueKey'),
  views: indexed('bySubmitter', 'submitterPk', 'submitterSk'),
  work: KEYS,
} as const;

export type TableName = keyof typeof SHAPES;
