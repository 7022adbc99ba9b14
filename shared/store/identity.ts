import {
  AdminCreateUserCommand,
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  InvalidParameterException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import type { ClientCredentials } from '../contracts/organisation.ts';
import { RefusedError } from '../errors.ts';
import { Subject } from '../vocabulary/ids.ts';

let shared: CognitoIdentityProviderClient | undefined;
const identity = (): CognitoIdentityProviderClient => {
  shared ??= new CognitoIdentityProviderClient({});
  return shared;
};

/** Long enough that fetching tokens costs little; the registry is asked at every call, so a token alone opens nothing. */
const TOKEN_HOURS = 12;

/** What the identity provider takes in the name of a client is less than what people write. */
const UNNAMEABLE = /[^\w +=,.@-]/g;

/** Makes a client for a machine. Its secret is in the answer and nowhere else. */
export async function createClient(
  userPoolId: string,
  name: string,
  scopes: readonly string[],
): Promise<ClientCredentials> {
  const { UserPoolClient } = await identity().send(
    new CreateUserPoolClientCommand({
      UserPoolId: userPoolId,
      ClientName: name.replaceAll(UNNAMEABLE, '-'),
      GenerateSecret: true,
      AllowedOAuthFlows: ['client_credentials'],
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthScopes: [...scopes],
      AccessTokenValidity: TOKEN_HOURS,
      TokenValidityUnits: { AccessToken: 'hours' },
    }),
  );
  const { ClientId, ClientSecret } = UserPoolClient ?? {};
  if (!ClientId || !ClientSecret) throw new Error('The identity provider made a client without a secret');
  return { clientId: ClientId, clientSecret: ClientSecret, scopes: [...scopes] };
}

/** Invites a person by mail; answers the opaque subject that stands for them from then on, or undefined if there is such an address. */
export async function createPerson(userPoolId: string, email: string): Promise<Subject | undefined> {
  try {
    const { User } = await identity().send(
      new AdminCreateUserCommand({
        UserPoolId: userPoolId,
        Username: email,
        UserAttributes: [
          { Name: 'email', Value: email },
          { Name: 'email_verified', Value: 'true' },
        ],
      }),
    );
    return Subject.parse(User?.Attributes?.find(({ Name }) => Name === 'sub')?.Value);
  } catch (error) {
    if (error instanceof UsernameExistsException) return undefined;
    if (error instanceof InvalidParameterException)
      throw new RefusedError('INVALID_INPUT', 'The identity provider does not take this address');
    throw error;
  }
}
