import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Imported, importHistory } from '../shared/flows/import-history.ts';
import { Registry } from '../shared/store/registry.ts';
import { openTable } from '../shared/store/table.ts';
import { Subject } from '../shared/vocabulary/ids.ts';
import { runCommand, UsageError } from './command.ts';
import { connect } from './connection.ts';
import { linesOfFile } from './lines.ts';
import { optionOf } from './option.ts';

const NOT_IMPORTED = 1;
const MOST_SHOWN = 50;

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

function show(path: string, { isDone, findings, items, events }: Imported): void {
  const name = basename(path);
  for (const { line, code, n, itemId, detail } of findings.slice(0, MOST_SHOWN)) {
    const what = itemId ? ` item ${itemId}${n === undefined ? '' : ` event ${n}`}:` : '';
    console.log(`${name}:${line} ${code}${what} ${detail}`);
  }
  if (findings.length > MOST_SHOWN) console.log(`and ${findings.length - MOST_SHOWN} findings more`);
  const { added, continued, there } = items;
  if (!isDone) console.log(`Nothing of ${name} was imported: mend what stands above, and try again`);
  else
    console.log(`${added} items added, ${continued} continued, ${there} were there already: ${events} events imported`);
}

await runCommand({
  help: `Imports an event log as npm run log writes it, with its own times. Nothing is imported unless all of it is good, and the
same file twice changes nothing. Every item that was imported says so by an event of its own.

  npm run import-log -- FILE --by PERSON [--source NAME] [--afterwards] [--json]

  FILE          NDJSON, one event a line, ordered by item and number
  --by PERSON   who imports it: an opaque name, never a person's own
  --source NAME what the exporting system is called
  --afterwards  the events were recorded by no system as this one: links are not looked at, what happened keeps its
                time, and recorded it is now. Items that are here may go on so
  --json        what was found as JSON

Ends with 1 if something stood in the way, with 2 if the file cannot be read.`,
  options: {
    by: { type: 'string' },
    source: { type: 'string' },
    afterwards: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
  mostWords: 1,
  async run({ values, positionals: [path] }) {
    if (path === undefined) throw new UsageError('Which file? npm run import-log -- FILE --by PERSON');
    const by = optionOf('by', Subject, values.by, 'p-4711');
    await stat(path);
    const cases = openTable(connect().tables.cases);
    const file = await sha256Of(path);
    const mode = values.afterwards ? 'AFTERWARDS' : 'MIGRATION';
    const given = { file, mode, by, ...(values.source && { source: values.source }), now: new Date() } as const;
    const imported = await importHistory(
      { cases, registry: new Registry(cases) },
      { ...given, lines: () => linesOfFile(path) },
    );
    if (values.json) console.log(JSON.stringify({ file: basename(path), sha256: file, ...imported }, null, 2));
    else show(path, imported);
    if (!imported.isDone) process.exitCode = NOT_IMPORTED;
  },
});
