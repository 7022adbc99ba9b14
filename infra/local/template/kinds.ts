import type * as z from 'zod/mini';
import { apiKinds } from './kinds-api.ts';
import { dataKinds } from './kinds-data.ts';
import { functionKinds } from './kinds-functions.ts';
import { identityKinds } from './kinds-identity.ts';
import { rightsKinds } from './kinds-rights.ts';
import { webKinds } from './kinds-web.ts';

/** Every type the local stack makes something of, or whose names others need. */
export const kinds = { ...dataKinds, ...functionKinds, ...identityKinds, ...apiKinds, ...rightsKinds, ...webKinds };
export type KindName = keyof typeof kinds;
export type PropertiesOf<K extends KindName> = z.infer<(typeof kinds)[K]['shape']>;

/**
 * Types without a local effect: alarms, and who may call a function, a queue or a bucket. Catalogues of tables and saved queries
 * describe files and texts that are here as well: on one machine another program reads the same files by the same texts. A type in
 * neither list is an error.
 */
const IGNORED: ReadonlySet<string> = new Set([
  'AWS::Athena::NamedQuery',
  'AWS::Athena::WorkGroup',
  'AWS::CDK::Metadata',
  'AWS::CloudWatch::Alarm',
  'AWS::CloudWatch::Dashboard',
  'AWS::Cognito::ManagedLoginBranding',
  'AWS::Glue::Database',
  'AWS::Glue::Table',
  'AWS::Lambda::LayerVersion',
  'AWS::Lambda::Permission',
  'AWS::S3::BucketPolicy',
  'AWS::SNS::Subscription',
  'AWS::SNS::Topic',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::QueuePolicy',
]);

export const isKind = (type: string): type is KindName => Object.hasOwn(kinds, type);
export const isIgnored = (type: string): boolean => IGNORED.has(type);

/** Where a fault lies and what it is, such as `Environment.Variables: Invalid input`. */
export const explain = (error: z.core.$ZodError): string =>
  error.issues
    .map(({ path, message, ...issue }) => {
      const unknown = issue.code === 'unrecognized_keys' ? ` (${issue.keys.join(', ')})` : '';
      return `${path.join('.') || 'properties'}: ${message}${unknown}`;
    })
    .join('; ');
