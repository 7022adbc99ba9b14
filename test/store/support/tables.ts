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

type Index = readonly [name: string, hash: string, range: string];

const indexed = (...indexes: readonly Index[]) => ({
  AttributeDefinitions: [...new Set(['pk', 'sk', ...indexes.flatMap(([, ...names]) => names)])].map(
    (AttributeName) => ({ AttributeName, AttributeType: 'S' }) as const,
  ),
  KeySchema: KEYS.KeySchema,
  GlobalSecondaryIndexes: indexes.map(([IndexName, hash, range]) => ({
    IndexName,
    KeySchema: [
      { AttributeName: hash, KeyType: 'HASH' as const },
      { AttributeName: range, KeyType: 'RANGE' as const },
    ],
    Projection: { ProjectionType: 'KEYS_ONLY' as const },
  })),
});

export const SHAPES = {
  cases: indexed(['due', 'due', 'dueKey'], ['probe', 'probe', 'probeKey']),
  views: indexed(
    ['bySubmitter', 'submitterPk', 'submitterSk'],
    ['dueOfMarketplace', 'pk', 'dueKey'],
    ['dueOfSubmitter', 'submitterPk', 'dueKey'],
  ),
  work: KEYS,
} as const;

export type TableName = keyof typeof SHAPES;
