import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Manifest } from '../shared/contracts/manifest.ts';
import { SIGNATURE_FILE, thumbprintOf } from '../shared/domain/log/signing.ts';
import { publicKeyOf } from '../shared/store/signing.ts';
import { openTable } from '../shared/store/table.ts';
import { type Check, checkText } from './check.ts';
import { runCommand, UsageError } from './command.ts';
import { connect } from './connection.ts';
import { linesOfFile } from './lines.ts';
import { readManifest } from './read-manifest.ts';
import { verify } from './verify-export.ts';
import { trustedKey } from './verify-signature.ts';
import { writeLog } from './write-log.ts';

const HELP = `Makes an export again from the event log, and says whether it is the same byte by byte, or where not and why.

  npm run verify -- MANIFEST [options]

  MANIFEST          manifest.json of an export; manifest.sig.json is looked for beside it
  --events LOG      a log of npm run log -- --before (asOf of the manifest). Left out, the log is read from the system
                    that runs here, and its key is the one that is trusted
  --files DIR       where the files of the export are; the folder of the manifest if left out
  --key KEY         thumbprint (RFC 7638) of the key that must have signed, or a file with the key as JWK
  --word-key ARN    for rows of items: the secret behind their words, for who may read it
  --previous DIR    for a correction: the folder of the export that is corrected
  --json            the checks as JSON

Ends with 0 if all is well, with 1 if something is not, and with 2 if it could not be looked at.`;

const OPTIONS = {
  events: { type: 'string' },
  files: { type: 'string' },
  key: { type: 'string' },
  'word-key': { type: 'string' },
  previous: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** The log of the running system and the thumbprint of its key, for as long as they are used. */
async function withSystem<T>({ asOf }: Manifest, use: (log: string, key: string) => Promise<T>): Promise<T> {
  const { tables, stage } = connect();
  const log = join(tmpdir(), `noticeboard-log-${randomUUID()}.ndjson`);
  try {
    await writeLog(openTable(tables.cases), asOf, log);
    return await use(log, thumbprintOf(await publicKeyOf(`alias/noticeboard-${stage}-exports`)));
  } finally {
    rmSync(log, { force: true });
  }
}

function tell(checks: readonly Check[], isJson: boolean): void {
  console.log(isJson ? JSON.stringify(checks, null, 1) : checks.map(checkText).join('\n'));
  if (checks.some(({ verdict }) => verdict === 'WRONG')) process.exitCode = 1;
}

await runCommand({
  help: HELP,
  options: OPTIONS,
  mostWords: 1,
  async run({ values, positionals: [path] }) {
    if (!path) throw new UsageError('Name the manifest.json of an export');
    const { manifest, text } = readManifest(path);
    const folder = values.files ?? dirname(path);
    const beside = { wordKey: values['word-key'], previous: values.previous };
    const given = { manifest, text, folder, signature: join(dirname(path), SIGNATURE_FILE), beside };
    const key = values.key && trustedKey(values.key);
    const { events } = values;
    const checks = events
      ? await verify({ ...given, key, lines: () => linesOfFile(events) })
      : await withSystem(manifest, (log, own) => verify({ ...given, key: key ?? own, lines: () => linesOfFile(log) }));
    tell(checks, values.json);
  },
});
