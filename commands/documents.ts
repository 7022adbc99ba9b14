/** npm run documents: writes the OpenAPI and AsyncAPI documents that are committed and served. */
import { writeFileSync } from 'node:fs';
import { publishedAsyncApi, publishedOpenApi } from '../shared/contracts/docs/published.ts';

const write = (name: string, document: object): void => {
  const address = new URL(`../shared/contracts/${name}`, import.meta.url);
  writeFileSync(address, `${JSON.stringify(document, null, 2)}\n`);
  console.log(`shared/contracts/${name}`);
};

write('openapi.json', publishedOpenApi());
write('asyncapi.json', publishedAsyncApi());
