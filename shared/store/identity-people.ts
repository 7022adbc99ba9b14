import {
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminGetUserCommand,
  CognitoIdentityProviderClient,
  UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';
import { Subject } from '../vocabulary/ids.ts';

let shared: CognitoIdentityProviderClient | undefined;
const identity = (): CognitoIdentityProviderClient => {
  shared ??= new CognitoIdentityProviderClient({});
  return shared;
};

/** A person as the identity provider has them. */
export interface Known {
  readonly subject: Subject;
  readonly email: string;
}

/** Looks a person up by address or subject; undefined if the identity provider has nobody. */
export async function findPerson(userPoolId: string, username: string): Promise<Known | undefined> {
  try {
    const { UserAttributes = [] } = await identity().send(
      new AdminGetUserCommand({ UserPoolId: userPoolId, Username: username }),
    );
    const named = (name: string) => UserAttributes.find(({ Name }) => Name === name)?.Value;
    return { subject: Subject.parse(named('sub')), email: named('email') ?? '' };
  } catch (error) {
    if (error instanceof UserNotFoundException) return undefined;
    throw error;
  }
}

/** Ends every token of a person and every way to a new one. Safe to repeat. */
export async function disablePerson(userPoolId: string, subject: Subject): Promise<void> {
  await identity().send(new AdminDisableUserCommand({ UserPoolId: userPoolId, Username: subject }));
}

/** Lets a person sign in again. Safe to repeat. */
export async function enablePerson(userPoolId: string, subject: Subject): Promise<void> {
  await identity().send(new AdminEnableUserCommand({ UserPoolId: userPoolId, Username: subject }));
}
