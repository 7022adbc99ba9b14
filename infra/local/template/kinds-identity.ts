import * as z from 'zod/mini';
import { arn, kind } from './kind.ts';

const poolId = (region: string, stack: string): string => `${region}_${stack.replaceAll(/[^A-Za-z0-9]/g, '')}`;
const Unit = z.optional(z.enum(['seconds', 'minutes', 'hours', 'days']));

export const identityKinds = {
  'AWS::Cognito::UserPool': kind({
    /** Passwords, second factors and mail: the local sign-in page asks for none of it. */
    ignores: [
      'AccountRecoverySetting',
      'AdminCreateUserConfig',
      'AutoVerifiedAttributes',
      'DeletionProtection',
      'EmailVerificationMessage',
      'EmailVerificationSubject',
      'EnabledMfas',
      'MfaConfiguration',
      'Policies',
      'SmsVerificationMessage',
      'UserPoolName',
      'UserPoolTags',
      'VerificationMessageTemplate',
    ],
    shape: z.strictObject({ UsernameAttributes: z.tuple([z.literal('email')]) }),
    names({ stack, places }) {
      const Ref = poolId(places.region, stack);
      return { Ref, Arn: arn('cognito-idp', places.region, `userpool/${Ref}`), ProviderURL: places.issuer };
    },
  }),
  'AWS::Cognito::UserPoolResourceServer': kind({
    ignores: ['Name'],
    shape: z.strictObject({
      Identifier: z.string(),
      Scopes: z.array(z.strictObject({ ScopeName: z.string(), ScopeDescription: z.string() })),
      UserPoolId: z.string(),
    }),
    names: ({ text }) => ({ Ref: text('Identifier') ?? '' }),
  }),
  'AWS::Cognito::UserPoolGroup': kind({
    ignores: ['Description'],
    shape: z.strictObject({ GroupName: z.string(), UserPoolId: z.string() }),
    names: ({ text }) => ({ Ref: text('GroupName') ?? '' }),
  }),
  'AWS::Cognito::UserPoolDomain': kind({
    ignores: ['Domain', 'ManagedLoginVersion'],
    shape: z.strictObject({ UserPoolId: z.string() }),
    names: ({ text }) => ({ Ref: text('Domain') ?? '' }),
  }),
  'AWS::Cognito::UserPoolClient': kind({
    ignores: ['PreventUserExistenceErrors', 'SupportedIdentityProviders'],
    shape: z.strictObject({
      AccessTokenValidity: z.optional(z.number()),
      RefreshTokenValidity: z.optional(z.number()),
      TokenValidityUnits: z.optional(z.strictObject({ AccessToken: Unit, IdToken: Unit, RefreshToken: Unit })),
      AllowedOAuthFlows: z._default(z.array(z.enum(['client_credentials', 'code'])), []),
      AllowedOAuthFlowsUserPoolClient: z.literal(true),
      AllowedOAuthScopes: z._default(z.array(z.string()), []),
      CallbackURLs: z._default(z.array(z.string()), []),
      GenerateSecret: z._default(z.boolean(), false),
      LogoutURLs: z._default(z.array(z.string()), []),
      UserPoolId: z.string(),
    }),
    names: ({ id, places }) => ({ Ref: places.clientId(id) }),
  }),
};
