import { bucketDomain } from './kinds-data.ts';
import { distributionDomain } from './kinds-web.ts';
import type { System } from './system.ts';

/** Puts the addresses of this machine in place of those of AWS that stand inside a text, such as a list of allowed ones. */
export type Here = (text: string) => string;

interface Addresses {
  readonly api: string;
  readonly issuer: string;
  readonly files: string;
}

export function hereOf(system: System, { api, issuer, files }: Addresses): Here {
  const { region } = system;
  const places: readonly (readonly [string, string])[] = [
    ...system.all('AWS::CloudFront::Distribution').map(({ id }) => [distributionDomain(id), api] as const),
    ...system.all('AWS::S3::Bucket').map(({ ref }) => [bucketDomain(ref, region), files] as const),
    ...system
      .all('AWS::Cognito::UserPoolDomain')
      .map(({ ref }) => [`${ref}.auth.${region}.amazoncognito.com`, issuer] as const),
  ];
  return (text) => places.reduce((all, [host, address]) => all.replaceAll(`https://${host}`, address), text);
}
