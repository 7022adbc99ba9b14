import type * as z from 'zod/mini';

export const ACCOUNT = '000000000000';

/** Addresses that the names of resources are made from. */
export interface Places {
  readonly region: string;
  readonly issuer: string;
  readonly api: string;
  readonly queues: string;
  /** The client id that was given to an app client of the template, by its logical id. */
  clientId(logicalId: string): string;
  /** ARNs of a table, which only the emulator knows. */
  tableArns(name: string): { readonly Arn: string; readonly StreamArn?: string };
}

/** One resource on the way to its names. */
interface Named {
  readonly stack: string;
  readonly id: string;
  readonly places: Places;
  /** A property with its references resolved, as text. */
  text(property: string): string | undefined;
}

/** What the local stack knows of a type of resource. */
export interface Kind<S extends z.ZodMiniType> {
  /** Properties without a local effect; a dot leads into one. Any that is neither here nor in the shape is an error. */
  readonly ignores: readonly string[];
  readonly shape: S;
  /** What `Ref` and `Fn::GetAtt` give. */
  names(resource: Named): Readonly<Record<string, string>>;
}

export const kind = <S extends z.ZodMiniType>(given: Kind<S>): Kind<S> => given;

export const arn = (service: string, region: string, resource: string): string =>
  `arn:aws:${service}:${region}:${ACCOUNT}:${resource}`;
