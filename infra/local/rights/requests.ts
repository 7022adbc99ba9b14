import { arn } from '../template/kind.ts';
import { type Asking, type Input, textIn, type Where } from './asking.ts';
import { dynamodb } from './dynamodb.ts';
import type { Asked } from './rules.ts';

/** The name of a queue: given as such, or at the end of its address. */
const queueName = (input: Input): string =>
  'QueueName' in input ? textIn(input, 'QueueName') : textIn(input, 'QueueUrl').replace(/^.*\//, '');

const onQueue =
  (action: string): Asking =>
  (input, { region }) => [{ action: `sqs:${action}`, resource: arn('sqs', region, queueName(input)) }];

const onObject =
  (action: string): Asking =>
  (input) => [{ action: `s3:${action}`, resource: `arn:aws:s3:::${textIn(input, 'Bucket')}/${textIn(input, 'Key')}` }];

/** To delete a version is a right of its own, and a larger one: what has no version left is gone. */
const deleteObject: Asking = (input, where) =>
  onObject(input['VersionId'] === undefined ? 'DeleteObject' : 'DeleteObjectVersion')(input, where);

const onPool =
  (action: string): Asking =>
  (input, { region }) => [
    {
      action: `cognito-idp:${action}`,
      resource: arn('cognito-idp', region, `userpool/${textIn(input, 'UserPoolId')}`),
    },
  ];

const onSecret =
  (action: string): Asking =>
  (input) => [{ action: `secretsmanager:${action}`, resource: textIn(input, 'SecretId') }];

/** Named by its ARN, as the role names it; an alias would leave open which key it is. */
const onKey =
  (action: string): Asking =>
  (input) => [{ action: `kms:${action}`, resource: textIn(input, 'KeyId') }];

/** The identity is the address itself, unless only its domain is verified: here it is the address. */
const sendEmail: Asking = (input, { region }) => [
  { action: 'ses:SendEmail', resource: arn('ses', region, `identity/${textIn(input, 'FromEmailAddress')}`) },
];

const aboutQueues = [
  'CreateQueue', 'SetQueueAttributes', 'GetQueueAttributes', 'GetQueueUrl', 'SendMessage', 'ReceiveMessage', 'DeleteMessage',
  'ChangeMessageVisibility',
]; // biome-ignore format: one list

/** By client and command of the SDK. Whatever is not here is an error, never a pass. */
const CALLS: Readonly<Record<string, Readonly<Record<string, Asking>>>> = {
  DynamoDBClient: dynamodb,
  SQSClient: {
    ...Object.fromEntries(aboutQueues.map((action) => [action, onQueue(action)])),
    SendMessageBatch: onQueue('SendMessage'),
  },
  S3Client: {
    DeleteObject: deleteObject,
    GetObject: onObject('GetObject'),
    HeadObject: onObject('GetObject'),
    PutObject: onObject('PutObject'),
    PutObjectLegalHold: onObject('PutObjectLegalHold'),
  },
  LambdaClient: {
    CreateEventSourceMapping: (input) => [
      { action: 'lambda:CreateEventSourceMapping', resource: '*', functionArn: textIn(input, 'FunctionName') },
    ],
  },
  CognitoIdentityProviderClient: {
    AdminCreateUser: onPool('AdminCreateUser'),
    AdminDisableUser: onPool('AdminDisableUser'),
    AdminEnableUser: onPool('AdminEnableUser'),
    AdminGetUser: onPool('AdminGetUser'),
    CreateUserPoolClient: onPool('CreateUserPoolClient'),
  },
  SecretsManagerClient: { GetSecretValue: onSecret('GetSecretValue') },
  KMSClient: { GetPublicKey: onKey('GetPublicKey'), Sign: onKey('Sign') },
  SESv2Client: { SendEmail: sendEmail },
};

/** Parameters for which AWS asks for a further right. */
const FURTHER = /^(tags?|tagging|acl|grant.*|objectlock.*|versionid)$/i;

/** What the role of a function must allow for a call. */
export function askedBy(client: string, command: string, input: Input, where: Where): readonly Asked[] {
  const asking = CALLS[client]?.[command.replace(/Command$/, '')];
  const isKnown = (parameter: string) => asking === deleteObject && parameter === 'VersionId';
  const further = Object.keys(input).find(
    (parameter) => FURTHER.test(parameter) && input[parameter] !== undefined && !isKnown(parameter),
  );
  if (!asking || further)
    throw new Error(
      `The local stack does not know which right ${client}.${command} needs${further ? ` with ${further}` : ''}: see infra/local/rights`,
    );
  return asking(input, where);
}
