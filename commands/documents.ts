import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { asyncApi } from '../shared/contracts/asyncapi.ts';
import { openApi } from '../shared/contracts/openapi.ts';
import { codeOf, codeText } from './code-digest.ts';
import { runCommand } from './command.ts';

const write = (name: string, document: object): void => {
  const address = new URL(`../shared/contracts/${name}`, import.meta.url);
  writeFileSync(address, `${JSON.stringify(document, null, 2)}\n`);
  console.log(`shared/contracts/${name}`);
};
const packed = (document: object): string => brotliCompressSync(JSON.stringify(document)).toString('base64');

await runCommand({
  help: `Writes the OpenAPI and AsyncAPI documents that are committed and served, and the digest of the source that makes exports.

  npm run documents`,
  run() {
    const documents = { openApi: openApi(), asyncApi: asyncApi() };
    write('openapi.json', documents.openApi);
    write('asyncapi.json', documents.asyncApi);
    write('docs/packed.generated.json', {
      openApi: packed(documents.openApi),
      asyncApi: packed(documents.asyncApi),
    });
    writeFileSync(new URL('../shared/domain/log/code.generated.ts', import.meta.url), codeText(codeOf()));
    console.log('shared/domain/log/code.generated.ts');
  },
});
