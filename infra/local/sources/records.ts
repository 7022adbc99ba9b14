import { isDeepStrictEqual } from 'node:util';

type Attributes = Readonly<Record<string, unknown>>;

/** A record as DynamoDB Streams gives it, over the wire. */
export interface WireRecord {
  readonly eventID: string;
  readonly eventName: 'INSERT' | 'MODIFY' | 'REMOVE';
  readonly eventVersion: string;
  readonly eventSource: string;
  readonly awsRegion: string;
  readonly dynamodb: {
    readonly ApproximateCreationDateTime: number;
    readonly Keys: Attributes;
    readonly NewImage?: Attributes;
    readonly OldImage?: Attributes;
    readonly SequenceNumber: string;
    readonly SizeBytes: number;
    readonly StreamViewType: string;
  };
  readonly userIdentity?: { readonly PrincipalId?: string; readonly Type?: string };
}

/** A record as Lambda hands it to a function. */
export interface LambdaRecord extends Omit<WireRecord, 'userIdentity'> {
  readonly eventSourceARN: string;
  readonly userIdentity?: { readonly principalId: string; readonly type: string };
}

/** dynoxide says `{}` in lower case for a deletion by TTL. */
const TTL = { principalId: 'dynamodb.amazonaws.com', type: 'Service' };

export function toLambda({ userIdentity, ...record }: WireRecord, arn: string, region: string): LambdaRecord {
  const { PrincipalId = TTL.principalId, Type = TTL.type } = userIdentity ?? {};
  const identity = userIdentity && { userIdentity: { principalId: PrincipalId, type: Type } };
  return { ...record, awsRegion: region, eventSourceARN: arn, ...identity };
}

/** A put that changed nothing: AWS writes no record of it, dynoxide does. Visible only with both images. */
export const isUnchanged = ({ eventName, dynamodb: { NewImage, OldImage } }: WireRecord): boolean =>
  eventName === 'MODIFY' && OldImage !== undefined && isDeepStrictEqual(NewImage, OldImage);
