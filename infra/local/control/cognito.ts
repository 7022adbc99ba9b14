import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { makeCredentials } from '../identity/secrets.ts';
import type { AppClient, IdentityStore, Person } from '../identity/store.ts';
import { AwsError, type Operations, operation } from './operation.ts';

const SERVICE = 'AWSCognitoIdentityProviderService';
const INVALID = 'InvalidParameterException';
const HOUR = 3_600;

const ClientInput = z.strictObject({
  UserPoolId: z.string(),
  ClientName: z.string().check(z.regex(/^[\w\s+=,.@-]{1,128}$/)),
  GenerateSecret: z.literal(true),
  AllowedOAuthFlows: z.tuple([z.literal('client_credentials')]),
  AllowedOAuthFlowsUserPoolClient: z.literal(true),
  AllowedOAuthScopes: z.array(z.string()),
  /** Minutes or hours, by the units given. */
  AccessTokenValidity: z.optional(z.number()),
  TokenValidityUnits: z.optional(z.strictObject({ AccessToken: z.enum(['minutes', 'hours']) })),
  SupportedIdentityProviders: z.optional(z.array(z.string())),
});

const PersonInput = z.strictObject({
  UserPoolId: z.string(),
  Username: z.string(),
  UserAttributes: z.optional(
    z.array(z.strictObject({ Name: z.enum(['email', 'email_verified']), Value: z.optional(z.string()) })),
  ),
  DesiredDeliveryMediums: z.optional(z.array(z.literal('EMAIL'))),
  MessageAction: z.optional(z.literal('SUPPRESS')),
});

const PersonNamed = z.strictObject({ UserPoolId: z.string(), Username: z.string() });

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

interface Pool {
  readonly id: string;
  readonly scopes: readonly string[];
  readonly store: IdentityStore;
}

const seconds = () => Date.now() / 1_000;

function check(pool: Pool, id: string): void {
  if (id !== pool.id) throw new AwsError('ResourceNotFoundException', `User pool ${id} does not exist.`);
}

function makeClient(pool: Pool, input: z.infer<typeof ClientInput>) {
  check(pool, input.UserPoolId);
  const unknown = input.AllowedOAuthScopes.filter((scope) => !pool.scopes.includes(scope));
  if (unknown.length) throw new AwsError('ScopeDoesNotExistException', `Invalid scope requested: ${unknown.join(' ')}`);
  const unit = input.TokenValidityUnits?.AccessToken === 'minutes' ? 60 : HOUR;
  const client: AppClient = {
    ...makeCredentials(),
    name: input.ClientName,
    flows: input.AllowedOAuthFlows,
    scopes: input.AllowedOAuthScopes,
    callbacks: [],
    leavings: [],
    accessSeconds: (input.AccessTokenValidity ?? HOUR / unit) * unit,
    refreshSeconds: 30 * 24 * HOUR,
  };
  pool.store.putClient(client);
  const { clientId: ClientId, clientSecret: ClientSecret } = client;
  return { UserPoolClient: { ...input, ClientId, ClientSecret, CreationDate: seconds(), LastModifiedDate: seconds() } };
}

function makePerson(pool: Pool, { UserPoolId, Username }: z.infer<typeof PersonInput>) {
  check(pool, UserPoolId);
  if (!EMAIL.test(Username)) throw new AwsError(INVALID, 'Username should be an email.');
  const sub = randomUUID();
  const email = Username.toLowerCase();
  if (!pool.store.addPerson({ sub, email, createdAt: new Date().toISOString() }))
    throw new AwsError('UsernameExistsException', 'An account with the given email already exists.');
  const Attributes = [
    { Name: 'email', Value: email },
    { Name: 'sub', Value: sub },
  ];
  const UserCreateDate = seconds();
  const dates = { UserCreateDate, UserLastModifiedDate: UserCreateDate };
  return { User: { Username: sub, Attributes, Enabled: true, UserStatus: 'FORCE_CHANGE_PASSWORD', ...dates } };
}

/** By the address, or by the subject: where people sign in by address, the subject is their user name. */
function personNamed(pool: Pool, { UserPoolId, Username }: z.infer<typeof PersonNamed>): Person {
  check(pool, UserPoolId);
  const person = pool.store.everybody().find(({ sub, email }) => sub === Username || email === Username.toLowerCase());
  if (!person) throw new AwsError('UserNotFoundException', 'User does not exist.');
  return person;
}

function showPerson(pool: Pool, input: z.infer<typeof PersonNamed>) {
  const { sub, email, createdAt } = personNamed(pool, input);
  const UserCreateDate = Date.parse(createdAt) / 1_000;
  const UserAttributes = [
    { Name: 'email', Value: email },
    { Name: 'email_verified', Value: 'true' },
    { Name: 'sub', Value: sub },
  ];
  const dates = { UserCreateDate, UserLastModifiedDate: UserCreateDate };
  return { Username: sub, UserAttributes, Enabled: !pool.store.shutOut.has(sub), UserStatus: 'CONFIRMED', ...dates };
}

function shutOut(pool: Pool, input: z.infer<typeof PersonNamed>) {
  pool.store.shutOut.add(personNamed(pool, input).sub);
  return {};
}

function letIn(pool: Pool, input: z.infer<typeof PersonNamed>) {
  pool.store.shutOut.remove(personNamed(pool, input).sub);
  return {};
}

export const cognitoOperations = (pool: Pool): Operations => ({
  [`${SERVICE}.CreateUserPoolClient`]: operation(ClientInput, INVALID, (input) => makeClient(pool, input)),
  [`${SERVICE}.AdminCreateUser`]: operation(PersonInput, INVALID, (input) => makePerson(pool, input)),
  [`${SERVICE}.AdminGetUser`]: operation(PersonNamed, INVALID, (input) => showPerson(pool, input)),
  [`${SERVICE}.AdminDisableUser`]: operation(PersonNamed, INVALID, (input) => shutOut(pool, input)),
  [`${SERVICE}.AdminEnableUser`]: operation(PersonNamed, INVALID, (input) => letIn(pool, input)),
});
