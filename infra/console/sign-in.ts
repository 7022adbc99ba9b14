import type { UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import type { Make } from '../api/parts.ts';

/** Where people sign in. */
export const signInRoutes = (make: Make, client: UserPoolClient) => ({
  getSignIn: make('get-sign-in', { variables: { CONSOLE_CLIENT_ID: client.userPoolClientId } }),
});
