import { expect, test } from 'vitest';
import { askedBy } from '../../infra/local/rights/requests.ts';

const where = { region: 'eu-central-1', tableArn: (name: string) => `arn:${name}` };
const QUEUE = 'arn:aws:sqs:eu-central-1:000000000000:dev-inbox';
const QueueUrl = 'http://127.0.0.1:3/000000000000/dev-inbox';
const POOL = 'arn:aws:cognito-idp:eu-central-1:000000000000:userpool/p';

test.each<[string, object, string[]]>([
  ['DynamoDB.GetItem', { TableName: 't' }, ['dynamodb:GetItem arn:t']],
  ['DynamoDB.Query', { TableName: 't' }, ['dynamodb:Query arn:t']],
  ['DynamoDB.Query', { TableName: 't', IndexName: 'due' }, ['dynamodb:Query arn:t/index/due']],
  ['DynamoDB.Scan', { TableName: 't', IndexName: 'due' }, ['dynamodb:Scan arn:t/index/due']],
  [
    'DynamoDB.BatchGetItem',
    { RequestItems: { t: {}, u: {} } },
    ['dynamodb:BatchGetItem arn:t', 'dynamodb:BatchGetItem arn:u'],
  ],
  ['DynamoDB.ExecuteStatement', { Statement: `INSERT INTO "t" VALUE {'pk':?}` }, ['dynamodb:PartiQLInsert arn:t']],
  [
    'DynamoDB.ExecuteStatement',
    { Statement: 'SELECT * FROM "t"."due" WHERE pk=?' },
    ['dynamodb:PartiQLSelect arn:t/index/due'],
  ],
  ['DynamoDB.ExecuteStatement', { Statement: 'select pk from "t"' }, ['dynamodb:PartiQLSelect arn:t']],
  [
    'DynamoDB.BatchExecuteStatement',
    { Statements: [{ Statement: 'UPDATE "t" SET a=? WHERE pk=?' }, { Statement: 'delete  from "u" WHERE pk=?' }] },
    ['dynamodb:PartiQLUpdate arn:t', 'dynamodb:PartiQLDelete arn:u'],
  ],
  ['SQS.SendMessage', { QueueUrl }, [`sqs:SendMessage ${QUEUE}`]],
  ['SQS.SendMessageBatch', { QueueUrl }, [`sqs:SendMessage ${QUEUE}`]],
  ['SQS.CreateQueue', { QueueName: 'dev-inbox' }, [`sqs:CreateQueue ${QUEUE}`]],
  ['SQS.SetQueueAttributes', { QueueUrl }, [`sqs:SetQueueAttributes ${QUEUE}`]],
  ['S3.PutObject', { Bucket: 'b', Key: 'exports/x' }, ['s3:PutObject arn:aws:s3:::b/exports/x']],
  ['S3.PutObjectLegalHold', { Bucket: 'b', Key: 'k' }, ['s3:PutObjectLegalHold arn:aws:s3:::b/k']],
  ['S3.DeleteObject', { Bucket: 'b', Key: 'k' }, ['s3:DeleteObject arn:aws:s3:::b/k']],
  ['S3.DeleteObject', { Bucket: 'b', Key: 'k', VersionId: 'v' }, ['s3:DeleteObjectVersion arn:aws:s3:::b/k']],
  ['S3.HeadObject', { Bucket: 'b', Key: 'exports/x' }, ['s3:GetObject arn:aws:s3:::b/exports/x']],
  ['Lambda.CreateEventSourceMapping', { FunctionName: 'arn:f' }, ['lambda:CreateEventSourceMapping * arn:f']],
  ['CognitoIdentityProvider.AdminCreateUser', { UserPoolId: 'p' }, [`cognito-idp:AdminCreateUser ${POOL}`]],
  ['CognitoIdentityProvider.AdminDisableUser', { UserPoolId: 'p' }, [`cognito-idp:AdminDisableUser ${POOL}`]],
  ['KMS.Sign', { KeyId: 'arn:k' }, ['kms:Sign arn:k']],
  ['KMS.GetPublicKey', { KeyId: 'arn:k' }, ['kms:GetPublicKey arn:k']],
  ['SecretsManager.GetSecretValue', { SecretId: 'arn:s' }, ['secretsmanager:GetSecretValue arn:s']],
])('%s with %j asks for %j', (call, input, expected) => {
  const [client, command] = call.split('.');
  const asked = askedBy(`${client}Client`, `${command}Command`, { ...input }, where);
  expect(asked.map((each) => Object.values(each).join(' '))).toEqual(expected);
});

test.each<[string, object, string]>([
  ['DynamoDB.CreateTable', { TableName: 't' }, 'does not know which right DynamoDBClient.CreateTableCommand needs'],
  ['SNS.Publish', {}, 'does not know which right SNSClient.PublishCommand needs'],
  ['SQS.CreateQueue', { QueueName: 'a', tags: { a: 'b' } }, 'needs with tags'],
  ['S3.PutObject', { Bucket: 'b', Key: 'k', ACL: 'private' }, 'needs with ACL'],
  ['S3.GetObject', { Bucket: 'b', Key: 'k', VersionId: 'v' }, 'needs with VersionId'],
  ['DynamoDB.ExecuteStatement', { Statement: 'EXISTS(SELECT * FROM "t")' }, 'which right this statement needs'],
  ['DynamoDB.GetItem', {}, 'cannot judge a call without TableName'],
])('%s with %j, which is not known here, is an error and no pass', (call, input, message) => {
  const [client, command] = call.split('.');
  expect(() => askedBy(`${client}Client`, `${command}Command`, { ...input }, where)).toThrow(message);
});
