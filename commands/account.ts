/** npm run account -- NAME: prints `client id:secret` of an account of the local demo, for curl -u. */
import { parseArgs } from 'node:util';
import { accountOf, connect } from './connection.ts';

const [name = 'operator'] = parseArgs({ allowPositionals: true }).positionals;
const { clientId, clientSecret } = accountOf(connect(), name);
process.stdout.write(`${clientId}:${clientSecret}\n`);
