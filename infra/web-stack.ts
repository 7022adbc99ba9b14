import { CfnOutput, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { CfnManagedLoginBranding, OAuthScope, UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { ApiParts } from './api/parts.ts';
import { handler } from './page-address.ts';
import { deployPage } from './page-files.ts';
import { interfaceHeaders, pageHeaders } from './page-headers.ts';

interface WebParts extends ApiParts {
  readonly api: HttpApi;
}

/** What the interface answers itself, at the address of the page. */
const INTERFACE = ['/v1/*', '/docs', '/openapi.json', '/asyncapi.json'] as const;

/** The page for people. It and the interface share one address, so that nobody has to allow one to call the other. */
export class WebStack extends Stack {
  readonly distribution: Distribution;
  /** As which the page signs people in. It is here, and not with the people, since it names the address of the page. */
  readonly client: UserPoolClient;

  constructor(scope: Construct, id: string, parts: WebParts) {
    super(scope, id, parts);
    const bucket = this.#bucket();
    this.distribution = this.#distribution(bucket, parts);
    deployPage(this, bucket);
    const address = `https://${parts.settings.page?.domain ?? this.distribution.domainName}`;
    this.client = this.#client(address, parts);
    new CfnOutput(this, 'address', { value: address });
    new CfnOutput(this, 'console-client', { value: this.client.userPoolClientId });
  }

  /** Everything in it can be made again. */
  #bucket(): Bucket {
    return new Bucket(this, 'page', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      encryption: BucketEncryption.S3_MANAGED,
      removalPolicy: RemovalPolicy.DESTROY,
    });
  }

  #distribution(bucket: Bucket, parts: WebParts): Distribution {
    const { stage, page } = parts.settings;
    const api = this.#interface(parts.api);
    return new Distribution(this, 'distribution', {
      comment: `Noticeboard ${stage}`,
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      defaultBehavior: this.#page(bucket, parts),
      additionalBehaviors: Object.fromEntries(INTERFACE.map((path) => [path, api])),
      ...(page && {
        domainNames: [page.domain],
        certificate: Certificate.fromCertificateArn(this, 'certificate', page.certificate),
      }),
    });
  }

  #page(bucket: Bucket, { data, identity }: WebParts): BehaviorOptions {
    const [exports, evidence] = [data.exports, data.evidence].map((each) => `https://${each.bucketRegionalDomainName}`);
    const reached = {
      identity: [`${identity.pool.userPoolProviderUrl}/`, identity.domain.baseUrl()],
      files: [exports ?? '', evidence ?? ''],
      pictures: evidence ?? '',
    };
    const address = new EdgeFunction(this, 'page-address', {
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromInline(handler.toString()),
    });
    return {
      origin: S3BucketOrigin.withOriginAccessControl(bucket),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      responseHeadersPolicy: new ResponseHeadersPolicy(this, 'page-headers', pageHeaders(reached)),
      functionAssociations: [{ function: address, eventType: FunctionEventType.VIEWER_REQUEST }],
    };
  }

  /** Nothing of the interface is kept at the edge. */
  #interface({ apiId }: HttpApi): BehaviorOptions {
    return {
      origin: new HttpOrigin(`${apiId}.execute-api.${this.region}.${this.urlSuffix}`),
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      responseHeadersPolicy: new ResponseHeadersPolicy(this, 'interface-headers', interfaceHeaders),
    };
  }

  #client(address: string, { identity: { pool, scopes } }: WebParts): UserPoolClient {
    const client = new UserPoolClient(this, 'console', {
      userPool: pool,
      preventUserExistenceErrors: true,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, ...scopes],
        callbackUrls: [`${address}/signed-in`],
        logoutUrls: [`${address}/`],
      },
      accessTokenValidity: Duration.minutes(30),
      refreshTokenValidity: Duration.hours(10),
    });
    /** Without a look of its own a client has no pages to sign in at. */
    new CfnManagedLoginBranding(this, 'sign-in-look', {
      userPoolId: pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
    return client;
  }
}
