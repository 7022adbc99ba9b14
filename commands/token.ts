/** npm run token -- --as ACCOUNT: prints an access token. */
import { parseArgs } from 'node:util';
import { tokenFor } from './client.ts';
import { accountOf, connect } from './connection.ts';

const { values } = parseArgs({ options: { as: { type: 'string', default: 'operator' } } });
const connection = connect();
process.stdout.write(`${await tokenFor(connection, accountOf(connection, values.as))}\n`);
