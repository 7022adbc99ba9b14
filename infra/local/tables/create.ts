import { isDeepStrictEqual } from 'node:util';
import { CallError, call } from '../call.ts';
import type { PropertiesOf } from '../template/kinds.ts';

type Properties = PropertiesOf<'AWS::DynamoDB::GlobalTable'>;

interface Description {
  readonly TableArn: string;
  readonly LatestStreamArn?: string;
  readonly KeySchema: unknown;
  readonly AttributeDefinitions: readonly { readonly AttributeName: string }[];
  readonly GlobalSecondaryIndexes?: readonly IndexDescription[];
  readonly LocalSecondaryIndexes?: readonly IndexDescription[];
  readonly StreamSpecification?: { readonly StreamViewType?: string };
}
interface IndexDescription {
  readonly IndexName: string;
  readonly KeySchema: unknown;
  readonly Projection: { readonly ProjectionType: string };
}

/** A table as it exists. */
export interface Table {
  readonly name: string;
  readonly hashKey: string;
  readonly Arn: string;
  readonly StreamArn?: string;
}

type Shape = Pick<
  Description,
  'KeySchema' | 'AttributeDefinitions' | 'GlobalSecondaryIndexes' | 'LocalSecondaryIndexes' | 'StreamSpecification'
>;

const indexes = (all: readonly IndexDescription[] = []) =>
  all
    .map(({ IndexName, KeySchema, Projection }) => ({ IndexName, KeySchema, type: Projection.ProjectionType }))
    .sort((a, b) => (a.IndexName < b.IndexName ? -1 : 1));

/** What cannot differ between a table and its template. */
const essence = (shape: Shape) => ({
  keys: shape.KeySchema,
  attributes: shape.AttributeDefinitions.map(({ AttributeName }) => AttributeName).sort(),
  global: indexes(shape.GlobalSecondaryIndexes),
  local: indexes(shape.LocalSecondaryIndexes),
  view: shape.StreamSpecification?.StreamViewType,
});

async function describe(endpoint: string, name: string): Promise<Description> {
  const { Table } = await call<{ Table: Description }>(endpoint, 'DynamoDB_20120810.DescribeTable', {
    TableName: name,
  });
  return Table;
}

async function create(endpoint: string, properties: Properties): Promise<Description> {
  const { TimeToLiveSpecification, StreamSpecification, ...rest } = properties;
  const stream = StreamSpecification && { StreamEnabled: true, ...StreamSpecification };
  const input = { ...rest, ...(stream && { StreamSpecification: stream }) };
  await call(endpoint, 'DynamoDB_20120810.CreateTable', input);
  if (TimeToLiveSpecification)
    await call(endpoint, 'DynamoDB_20120810.UpdateTimeToLive', {
      TableName: rest.TableName,
      TimeToLiveSpecification,
    });
  return describe(endpoint, rest.TableName);
}

async function createOrFind(endpoint: string, properties: Properties): Promise<Description> {
  try {
    return await create(endpoint, properties);
  } catch (error) {
    if (!(error instanceof CallError) || error.code !== 'ResourceInUseException') throw error;
    return describe(endpoint, properties.TableName);
  }
}

/** Creates a table, or finds it as an earlier start created it. */
export async function makeTable(endpoint: string, properties: Properties): Promise<Table> {
  const name = properties.TableName;
  const found = await createOrFind(endpoint, properties);
  if (!isDeepStrictEqual(essence(found), essence(properties)))
    throw new Error(
      `Table ${name} was made from an older template: delete the directory of the local stack to begin anew`,
    );
  const hashKey = properties.KeySchema.find(({ KeyType }) => KeyType === 'HASH')?.AttributeName ?? '';
  return {
    name,
    hashKey,
    Arn: found.TableArn,
    ...(found.LatestStreamArn && { StreamArn: found.LatestStreamArn }),
  };
}
