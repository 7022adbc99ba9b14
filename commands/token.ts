import { tokenFor } from './client.ts';
import { runCommand } from './command.ts';
import { accountOf, connect } from './connection.ts';

await runCommand({
  help: `Prints an access token.

  npm run --silent token -- [--as ACCOUNT]

  --as ACCOUNT  an account that npm start has printed; operator if left out`,
  options: { as: { type: 'string', default: 'operator' } },
  async run({ values }) {
    const connection = connect();
    console.log(await tokenFor(connection, accountOf(connection, values.as)));
  },
});
