import { runCommand } from './command.ts';
import { accountOf, connect } from './connection.ts';

await runCommand({
  help: `Prints "client id:secret" of an account of the local demo, as curl -u takes it.

  npm run --silent account -- [NAME]

  NAME  an account that npm start has printed; operator if left out`,
  mostWords: 1,
  run({ positionals: [name = 'operator'] }) {
    const { clientId, clientSecret } = accountOf(connect(), name);
    console.log(`${clientId}:${clientSecret}`);
  },
});
