import {
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminGetUserCommand,
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  ListUsersCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { CreateEventSourceMappingCommand, LambdaClient, ListFunctionsCommand } from '@aws-sdk/client-lambda';
import { GetSecretValueCommand, ListSecretsCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { beforeAll, expect, test } from 'vitest';
import type { Running } from '../../infra/local/run.ts';
import { assemblyOf, playedFunction, pool, queue } from './fixtures/assembly.ts';
import { control } from './fixtures/control.ts';
import { runningForAll } from './fixtures/running.ts';
import { arnOf } from './fixtures/sqs.ts';

const SECRET_ARN = 'arn:aws:secretsmanager:eu-central-1:000000000000:secret:test-key-local0';
const POOL = 'eu-central-1_test';

const secret = {
  key: {
    Type: 'AWS::SecretsManager::Secret',
    Properties: { GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true } },
  },
};
const system = () =>
  assemblyOf(pool(), secret, playedFunction('take'), queue('actions', { VisibilityTimeout: 60 }), queue('other'));

let stack: Running;
beforeAll(() =>
  runningForAll(system(), (started) => {
    stack = started;
  }),
);

/** What a call fails with, as SDK clients see it. */
const failure = (sending: Promise<unknown>) =>
  sending.then(
    () => 'nothing',
    (error: Error) => error.name,
  );

const toQueue = (more: object = {}) =>
  new CreateEventSourceMappingCommand({
    EventSourceArn: arnOf('test-actions'),
    FunctionName: 'arn:aws:lambda:eu-central-1:000000000000:function:take',
    BatchSize: 100,
    MaximumBatchingWindowInSeconds: 1,
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    ...more,
  });

test('a queue is mapped to a function once', async () => {
  const lambda = new LambdaClient({});
  expect(await lambda.send(toQueue())).toMatchObject({
    UUID: expect.any(String),
    EventSourceArn: arnOf('test-actions'),
    FunctionArn: 'arn:aws:lambda:eu-central-1:000000000000:function:take',
    State: 'Creating',
    LastModified: expect.any(Date),
  });
  expect(await failure(lambda.send(toQueue()))).toBe('ResourceConflictException');
  expect(stack.queues).toHaveLength(1);
});

test.each([
  [
    'of a function that is not there',
    { FunctionName: 'arn:aws:lambda:eu-central-1:0:function:x' },
    'ResourceNotFoundException',
  ],
  ['of a queue that is not there', { EventSourceArn: arnOf('none') }, 'InvalidParameterValueException'],
  ['of more than ten without a window', { MaximumBatchingWindowInSeconds: 0 }, 'InvalidParameterValueException'],
  ['that the local stack does not imitate', { Enabled: false }, 'InvalidParameterValueException'],
])('a mapping %s is refused', async (_, more, code) => {
  expect(await failure(new LambdaClient({}).send(toQueue(more)))).toBe(code);
});

test('a machine client gets an id and a secret with which it gets tokens', async () => {
  const cognito = new CognitoIdentityProviderClient({});
  const { UserPoolClient } = await cognito.send(
    new CreateUserPoolClientCommand({
      UserPoolId: POOL,
      ClientName: 'a marketplace',
      GenerateSecret: true,
      AllowedOAuthFlows: ['client_credentials'],
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthScopes: ['test/write'],
      AccessTokenValidity: 5,
      TokenValidityUnits: { AccessToken: 'minutes' },
    }),
  );
  const { ClientId: client_id = '', ClientSecret: client_secret = '' } = UserPoolClient ?? {};
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id, client_secret });
  const response = await fetch(`${stack.ground.issuer}/oauth2/token`, { method: 'POST', body });
  expect(await response.json()).toMatchObject({ expires_in: 300, token_type: 'Bearer' });
});

test('a client with a scope that does not exist, or in another pool, is refused', async () => {
  const cognito = new CognitoIdentityProviderClient({});
  const make = (UserPoolId: string, scope: string) =>
    cognito.send(
      new CreateUserPoolClientCommand({
        UserPoolId,
        ClientName: 'x',
        GenerateSecret: true,
        AllowedOAuthFlows: ['client_credentials'],
        AllowedOAuthFlowsUserPoolClient: true,
        AllowedOAuthScopes: [scope],
      }),
    );
  expect(await failure(make(POOL, 'test/none'))).toBe('ScopeDoesNotExistException');
  expect(await failure(make('eu-central-1_other', 'test/read'))).toBe('ResourceNotFoundException');
});

test('a person gets an opaque subject, and an address is taken once', async () => {
  const cognito = new CognitoIdentityProviderClient({});
  const create = (Username: string) =>
    cognito.send(
      new AdminCreateUserCommand({
        UserPoolId: POOL,
        Username,
        UserAttributes: [
          { Name: 'email', Value: Username },
          { Name: 'email_verified', Value: 'true' },
        ],
      }),
    );
  const { User } = await create('Berta@example.org');
  const sub = User?.Attributes?.find(({ Name }) => Name === 'sub')?.Value;
  expect(sub).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-/);
  expect(await failure(create('berta@example.org'))).toBe('UsernameExistsException');
  const named = { UserPoolId: POOL, Username: sub };
  await cognito.send(new AdminDisableUserCommand(named));
  const shown = await cognito.send(new AdminGetUserCommand({ ...named, Username: 'berta@example.org' }));
  expect(shown).toMatchObject({ Username: sub, Enabled: false });
  await cognito.send(new AdminEnableUserCommand(named));
  expect(await cognito.send(new AdminGetUserCommand(named))).toMatchObject({ Enabled: true });
  const nobody = cognito.send(new AdminGetUserCommand({ ...named, Username: 'nobody@example.org' }));
  expect(await failure(nobody)).toBe('UserNotFoundException');
  expect(await failure(create('berta'))).toBe('InvalidParameterException');
});

test('a secret of the template is made once and kept', async () => {
  const read = async () =>
    (await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: SECRET_ARN }))).SecretString;
  const value = await read();
  expect(value).toMatch(/^[A-Za-z0-9]{64}$/);
  expect(await read()).toBe(value);
});

test('any other call is refused as unknown', async () => {
  expect(await failure(new LambdaClient({}).send(new ListFunctionsCommand({})))).toBe('UnknownOperationException');
  expect(await failure(new SecretsManagerClient({}).send(new ListSecretsCommand({})))).toBe(
    'UnknownOperationException',
  );
  expect(await failure(new CognitoIdentityProviderClient({}).send(new ListUsersCommand({ UserPoolId: POOL })))).toBe(
    'UnknownOperationException',
  );
});

test.each(['', 'constructor', 'AmazonSQS.SendMessage'])('there is no operation %j', async (target) => {
  expect(await control(stack, target, {})).toMatchObject({ __type: 'UnknownOperationException' });
});
