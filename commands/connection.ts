import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './command.ts';

/** Where the system is, for commands that talk to it. */
export interface Connection {
  /** Base address of the interface. */
  readonly url: string;
  readonly tokenEndpoint: string;
  readonly stage: string;
  readonly tables: { readonly cases: string; readonly views: string; readonly work: string };
  /** Variables of the function that delivers, from the local system; on AWS they are asked of Lambda. */
  readonly delivering?: Readonly<Record<string, string>>;
  /** Where facts are written, from the local system; on AWS it is asked of Lambda. */
  readonly facts?: { readonly bucket: string };
  /** Variables for the AWS SDK; on AWS the usual ones apply and this is empty. */
  readonly environment: Readonly<Record<string, string>>;
  /** Accounts of the local demo by name; on AWS there are none, and credentials come from variables. */
  readonly accounts: Readonly<Record<string, Account>>;
}

export interface Account {
  readonly organisation: string;
  readonly role: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: readonly string[];
}

/** Where the local system keeps its data. */
export const DIRECTORY = process.env['NOTICEBOARD_DIRECTORY'] ?? '.noticeboard';
export const CONNECTION_FILE = join(DIRECTORY, 'connection.json');

const fromVariables = (): Connection | undefined => {
  const {
    NOTICEBOARD_URL: url,
    NOTICEBOARD_TOKEN_ENDPOINT: tokenEndpoint = '',
    NOTICEBOARD_STAGE: stage = 'dev',
  } = process.env;
  if (!url) return undefined;
  const table = (name: string) => `noticeboard-${stage}-${name}`;
  return {
    url,
    tokenEndpoint,
    stage,
    tables: { cases: table('cases'), views: table('views'), work: table('work') },
    environment: {},
    accounts: {},
  };
};

/** Finds the system: by variables, or the local one that `npm start` keeps running. */
export function connect(): Connection {
  const given = fromVariables();
  if (given) return given;
  if (!existsSync(CONNECTION_FILE)) {
    throw new UsageError(
      'No system is running here: start it with npm start, or set NOTICEBOARD_URL and NOTICEBOARD_TOKEN_ENDPOINT',
    );
  }
  const found = JSON.parse(readFileSync(CONNECTION_FILE, 'utf8')) as Connection;
  Object.assign(process.env, found.environment);
  return found;
}

/** Credentials by the name of an account, or from NOTICEBOARD_CLIENT_ID and NOTICEBOARD_CLIENT_SECRET. */
export function accountOf({ accounts }: Connection, name: string): Pick<Account, 'clientId' | 'clientSecret'> {
  const { NOTICEBOARD_CLIENT_ID: clientId, NOTICEBOARD_CLIENT_SECRET: clientSecret } = process.env;
  if (clientId && clientSecret) return { clientId, clientSecret };
  const account = accounts[name];
  if (account) return account;
  const names = Object.keys(accounts);
  if (names.length > 0) throw new UsageError(`There is no account ${name}, but ${names.join(', ')}`);
  throw new UsageError('Set NOTICEBOARD_CLIENT_ID and NOTICEBOARD_CLIENT_SECRET');
}
