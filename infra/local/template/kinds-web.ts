import * as z from 'zod/mini';
import { ACCOUNT, arn, kind } from './kind.ts';

/** Policies that AWS keeps, by their ids: what is kept at the edge, and what an origin gets to see of a request. */
export const CACHING = {
  optimised: '658327ea-f89d-4fab-a63d-7e88639e58f6',
  disabled: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
} as const;
const ALL_BUT_HOST = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

const shared = {
  TargetOriginId: z.string(),
  AllowedMethods: z._default(z.array(z.string()), ['GET', 'HEAD']),
  CachePolicyId: z.enum([CACHING.optimised, CACHING.disabled]),
  Compress: z._default(z.boolean(), false),
  FunctionAssociations: z._default(
    z.array(z.strictObject({ EventType: z.literal('viewer-request'), FunctionARN: z.string() })),
    [],
  ),
  OriginRequestPolicyId: z.optional(z.literal(ALL_BUT_HOST)),
  ResponseHeadersPolicyId: z.optional(z.string()),
  /** There is no TLS on this machine. */
  ViewerProtocolPolicy: z.string(),
};
const Behaviour = z.strictObject({ ...shared, PathPattern: z.string() });

const Origin = z.strictObject({
  Id: z.string(),
  DomainName: z.string(),
  OriginAccessControlId: z.optional(z.string()),
  S3OriginConfig: z.optional(z.strictObject({ OriginAccessIdentity: z.literal('') })),
  CustomOriginConfig: z.optional(
    z.strictObject({ OriginProtocolPolicy: z.literal('https-only'), OriginSSLProtocols: z.array(z.string()) }),
  ),
});

const override = { Override: z.boolean() };

export const distributionDomain = (id: string): string => `${id.toLowerCase()}.cloudfront.net`;

export const webKinds = {
  'AWS::CloudFront::Distribution': kind({
    ignores: [
      'DistributionConfig.Comment',
      'DistributionConfig.HttpVersion',
      'DistributionConfig.IPV6Enabled',
      'DistributionConfig.PriceClass',
      'Tags',
    ],
    shape: z.strictObject({
      DistributionConfig: z.strictObject({
        Enabled: z.literal(true),
        Origins: z.array(Origin),
        DefaultCacheBehavior: z.strictObject(shared),
        CacheBehaviors: z._default(z.array(Behaviour), []),
      }),
    }),
    names: ({ id }) => ({ Ref: id, DomainName: distributionDomain(id) }),
  }),
  'AWS::CloudFront::Function': kind({
    ignores: ['Name', 'Tags'],
    shape: z.strictObject({
      AutoPublish: z.literal(true),
      FunctionCode: z.string(),
      FunctionConfig: z.strictObject({ Comment: z.string(), Runtime: z.literal('cloudfront-js-2.0') }),
    }),
    names: ({ id }) => ({ Ref: id, FunctionARN: `arn:aws:cloudfront::${ACCOUNT}:function/${id}` }),
  }),
  'AWS::CloudFront::OriginAccessControl': kind({
    ignores: [],
    shape: z.strictObject({ OriginAccessControlConfig: z.object({ SigningBehavior: z.literal('always') }) }),
    names: ({ id }) => ({ Ref: id, Id: id }),
  }),
  'AWS::CloudFront::ResponseHeadersPolicy': kind({
    ignores: ['ResponseHeadersPolicyConfig.Name'],
    shape: z.strictObject({
      ResponseHeadersPolicyConfig: z.strictObject({
        CustomHeadersConfig: z.optional(
          z.strictObject({ Items: z.array(z.strictObject({ Header: z.string(), Value: z.string(), ...override })) }),
        ),
        SecurityHeadersConfig: z.strictObject({
          ContentSecurityPolicy: z.optional(z.strictObject({ ContentSecurityPolicy: z.string(), ...override })),
          ContentTypeOptions: z.strictObject(override),
          FrameOptions: z.strictObject({ FrameOption: z.string(), ...override }),
          ReferrerPolicy: z.strictObject({ ReferrerPolicy: z.string(), ...override }),
          StrictTransportSecurity: z.strictObject({
            AccessControlMaxAgeSec: z.number(),
            IncludeSubdomains: z.boolean(),
            ...override,
          }),
        }),
      }),
    }),
    names: ({ id }) => ({ Ref: id }),
  }),
  /** Files that a function of CDK's own copies into a bucket; here they are built where their source is. */
  'Custom::CDKBucketDeployment': kind({
    ignores: ['SourceBucketNames', 'SourceObjectKeys', 'WaitForDistributionInvalidation'],
    shape: z.strictObject({
      ServiceToken: z.string(),
      DestinationBucketName: z.string(),
      Exclude: z._default(z.array(z.string()), []),
      Include: z._default(z.array(z.string()), []),
      OutputObjectKeys: z.literal(false),
      /** What an earlier deployment left would have to be kept somewhere; nobody has an older page open here. */
      Prune: z.literal(false),
      SystemMetadata: z.strictObject({ 'cache-control': z.string() }),
    }),
    names: ({ stack, id, places }) => ({ Ref: id, Arn: arn('custom', places.region, `${stack}-${id}`) }),
  }),
};
