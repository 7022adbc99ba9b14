import { writeFileSync } from 'node:fs';
import { asyncApi } from '../shared/contracts/asyncapi.ts';
import { openApi } from '../shared/contracts/openapi.ts';
import { runCommand } from './command.ts';

const write = (name: string, document: object): void => {
  const address = new URL(`../shared/contracts/${name}`, import.meta.url);
  writeFileSync(address, `${JSON.stringify(document, null, 2)}\n`);
  console.log(`shared/contracts/${name}`);
};

await runCommand({
  help: `Writes the OpenAPI and AsyncAPI documents that are committed and served.

  npm run documents`,
  run() {
    write('openapi.json', openApi());
    write('asyncapi.json', asyncApi());
  },
});
