import * as z from 'zod/mini';
import { kind } from './kind.ts';

export const apiKinds = {
  'AWS::ApiGatewayV2::Api': kind({
    ignores: ['Name', 'Tags'],
    shape: z.strictObject({ ProtocolType: z.literal('HTTP') }),
    names: ({ id, places }) => ({ Ref: id, ApiEndpoint: places.api }),
  }),
  'AWS::ApiGatewayV2::Integration': kind({
    ignores: [],
    shape: z.strictObject({
      ApiId: z.string(),
      IntegrationType: z.literal('AWS_PROXY'),
      IntegrationUri: z.string(),
      PayloadFormatVersion: z.literal('2.0'),
    }),
    names: ({ id }) => ({ Ref: id }),
  }),
  'AWS::ApiGatewayV2::Route': kind({
    ignores: [],
    shape: z.strictObject({
      ApiId: z.string(),
      AuthorizationType: z._default(z.literal('NONE'), 'NONE'),
      RouteKey: z.string(),
      Target: z.string(),
    }),
    names: ({ id }) => ({ Ref: id }),
  }),
  'AWS::ApiGatewayV2::Stage': kind({
    ignores: ['AccessLogSettings', 'Description', 'Tags'],
    shape: z.strictObject({
      ApiId: z.string(),
      AutoDeploy: z.literal(true),
      StageName: z.literal('$default'),
      DefaultRouteSettings: z.optional(
        z.strictObject({ ThrottlingBurstLimit: z.number(), ThrottlingRateLimit: z.number() }),
      ),
    }),
    names: ({ id }) => ({ Ref: id }),
  }),
};
