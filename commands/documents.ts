import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import openapiTypes, { astToString } from 'openapi-typescript';
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

/** Texts are left out: they stand in the document, and would be two thirds of the file. */
const withoutTexts = (document: object): object =>
  JSON.parse(JSON.stringify(document, (name, value) => (['example', 'examples'].includes(name) ? undefined : value)));
const clientTypes = async (document: object): Promise<string> =>
  astToString(await openapiTypes(JSON.stringify(withoutTexts(document))));

await runCommand({
  help: `Writes the OpenAPI and AsyncAPI documents that are committed and served, the types that the page calls the interface by,
and the digest of the source that makes exports.

  npm run documents`,
  async run() {
    const documents = { openApi: openApi(), asyncApi: asyncApi() };
    write('openapi.json', documents.openApi);
    write('asyncapi.json', documents.asyncApi);
    write('docs/packed.generated.json', {
      openApi: packed(documents.openApi),
      asyncApi: packed(documents.asyncApi),
    });
    writeFileSync(
      new URL('../web/source/api/schema.generated.ts', import.meta.url),
      await clientTypes(documents.openApi),
    );
    console.log('web/source/api/schema.generated.ts');
    writeFileSync(new URL('../shared/domain/log/code.generated.ts', import.meta.url), codeText(codeOf()));
    console.log('shared/domain/log/code.generated.ts');
  },
});
