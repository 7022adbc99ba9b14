import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ExportJob } from '../shared/contracts/export.ts';
import { ExportKind } from '../shared/contracts/export-request.ts';
import { Month } from '../shared/vocabulary/time.ts';
import { Client } from './client.ts';
import { runCommand, UsageError } from './command.ts';
import { accountOf, connect } from './connection.ts';
import { optionOf } from './option.ts';

const HELP = `Orders an export, waits for it, and puts its files into a folder, manifest and signature with them.

  npm run export -- --from MONTH [options]

  --from, --to MONTH  such as 2026-01; one month if --to is left out
  --kind KIND         ${ExportKind.options.join(', ')}; FIGURES if left out
  --as ACCOUNT        who orders, and so whose figures; commission if left out
  --out DIR           export if left out

npm run verify -- DIR/manifest.json checks it.`;

const PAUSE_MILLISECONDS = 500;

/** Until the files are there. */
async function awaited(client: Client, id: string): Promise<ExportJob> {
  for (;;) {
    const job = await client.ask<ExportJob>('GET', `/v1/exports/${id}`);
    if (job.state === 'DONE') return job;
    if (job.state === 'FAILED') throw new UsageError(`Export ${id} could not be made`);
    await sleep(PAUSE_MILLISECONDS);
  }
}

async function fetched({ name, href }: { name: string; href: string }): Promise<Uint8Array> {
  const answer = await fetch(href);
  if (!answer.ok) throw new UsageError(`${name} cannot be fetched: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

await runCommand({
  help: HELP,
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    kind: { type: 'string', default: 'FIGURES' },
    as: { type: 'string', default: 'commission' },
    out: { type: 'string', default: 'export' },
  },
  async run({ values }) {
    const from = optionOf('from', Month, values.from, '2026-01');
    const to = values.to && optionOf('to', Month, values.to, '2026-12');
    const kind = optionOf('kind', ExportKind, values.kind, ExportKind.options.join(', '));
    const connection = connect();
    const client = new Client(connection, accountOf(connection, values.as));
    const { id } = await client.ask<ExportJob>('POST', '/v1/exports', { kind, from, ...(to && { to }) });
    const { files = [], asOf } = await awaited(client, id);
    mkdirSync(values.out, { recursive: true });
    for (const file of files) writeFileSync(join(values.out, file.name), await fetched(file));
    console.log(`Export ${id} as of ${asOf} is in ${values.out}: ${files.map(({ name }) => name).join(', ')}`);
  },
});
