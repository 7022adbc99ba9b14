import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPoolGroup,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  UserPool,
  type UserPoolClient,
  type UserPoolDomain,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { OPERATORS_GROUP, SCOPES } from '../shared/contracts/access.ts';
import type { Settings } from './settings.ts';

const PASSWORDS = {
  minLength: 14,
  requireLowercase: true,
  requireUppercase: true,
  requireDigits: true,
  requireSymbols: true,
} as const;

interface Parts extends StackProps {
  readonly settings: Settings;
}

/** Who people and machines are. What they may do is the registry's business. */
export class IdentityStack extends Stack {
  readonly pool: UserPool;
  readonly operator: UserPoolClient | undefined;
  readonly scopes: readonly OAuthScope[];
  readonly domain: UserPoolDomain;

  constructor(scope: Construct, id: string, parts: Parts) {
    super(scope, id, parts);
    const { stage, hasOperatorClient } = parts.settings;
    this.pool = this.#people(stage);
    this.scopes = this.#scopes();
    this.domain = this.pool.addDomain('sign-in', {
      cognitoDomain: { domainPrefix: `noticeboard-${stage}` },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    new CfnUserPoolGroup(this, 'operators', {
      userPoolId: this.pool.userPoolId,
      groupName: OPERATORS_GROUP,
      description: 'They register organisations and watch queues and dead letters',
    });
    if (hasOperatorClient) this.operator = this.#operator([...this.scopes]);
    new CfnOutput(this, 'user-pool', { value: this.pool.userPoolId });
    new CfnOutput(this, 'token-address', { value: `${this.domain.baseUrl()}/oauth2/token` });
  }

  #people(stage: string): UserPool {
    return new UserPool(this, 'people', {
      userPoolName: `noticeboard-${stage}`,
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: PASSWORDS,
      deletionProtection: stage === 'prod',
      removalPolicy: stage === 'prod' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
  }

  /** The scopes of the interface, as the provider grants them. */
  #scopes(): OAuthScope[] {
    const scopes = Object.entries(SCOPES).map(
      ([name, scopeDescription]) =>
        new ResourceServerScope({ scopeName: name.replace('noticeboard/', ''), scopeDescription }),
    );
    const server = this.pool.addResourceServer('api', { identifier: 'noticeboard', scopes });
    return scopes.map((each) => OAuthScope.resourceServer(server, each));
  }

  #operator(scopes: OAuthScope[]): UserPoolClient {
    return this.pool.addClient('operator', {
      generateSecret: true,
      oAuth: { flows: { clientCredentials: true }, scopes },
      accessTokenValidity: Duration.hours(12),
    });
  }
}
