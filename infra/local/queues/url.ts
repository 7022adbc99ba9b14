import { ACCOUNT } from '../template/kind.ts';

/** The address of a queue by its ARN. */
export const queueUrl = (endpoint: string, arn: string): string =>
  `${endpoint}/${ACCOUNT}/${arn.slice(arn.lastIndexOf(':') + 1)}`;
