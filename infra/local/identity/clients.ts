import type { Here } from '../template/here.ts';
import type { Found, System } from '../template/system.ts';
import type { Secrets } from './secrets.ts';
import type { AppClient } from './store.ts';

type Unit = 'seconds' | 'minutes' | 'hours' | 'days';
const SECONDS: Readonly<Record<Unit, number>> = { seconds: 1, minutes: 60, hours: 3_600, days: 86_400 };

const seconds = (value: number | undefined, unit: Unit, otherwise: number): number =>
  value === undefined ? otherwise : value * SECONDS[unit];

type Client = Found<'AWS::Cognito::UserPoolClient'>;

/** A client of the template. What the template leaves open is as in Cognito: an hour, and thirty days to refresh. */
function appClient({ id, construct, properties }: Client, secrets: Secrets, here: Here): AppClient {
  const { clientId, clientSecret } = secrets.client(id);
  const units = properties.TokenValidityUnits;
  return {
    clientId,
    clientSecret: properties.GenerateSecret ? clientSecret : undefined,
    name: construct,
    flows: properties.AllowedOAuthFlows,
    scopes: properties.AllowedOAuthScopes,
    callbacks: properties.CallbackURLs.map(here),
    leavings: properties.LogoutURLs.map(here),
    accessSeconds: seconds(properties.AccessTokenValidity, units?.AccessToken ?? 'hours', SECONDS.hours),
    refreshSeconds: seconds(properties.RefreshTokenValidity, units?.RefreshToken ?? 'days', 30 * SECONDS.days),
  };
}

export const clientsOf = (system: System, secrets: Secrets, here: Here): AppClient[] =>
  system.all('AWS::Cognito::UserPoolClient').map((client) => appClient(client, secrets, here));

/** What a client may be allowed, such as `noticeboard/read`. */
export const scopesOf = (system: System): string[] =>
  system
    .all('AWS::Cognito::UserPoolResourceServer')
    .flatMap(({ properties: { Identifier, Scopes } }) => Scopes.map(({ ScopeName }) => `${Identifier}/${ScopeName}`));
