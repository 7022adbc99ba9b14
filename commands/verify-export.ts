import type { Manifest } from '../shared/contracts/manifest.ts';
import { CALENDAR_VERSIONS } from '../shared/domain/calendars/calendar.ts';
import { RULE_VERSION } from '../shared/domain/clock/table.ts';
import { METHOD_VERSION } from '../shared/domain/kpi/catalogue.ts';
import { Inputs } from '../shared/domain/log/inputs.ts';
import type { LogLine } from '../shared/domain/log/read-line.ts';
import { type Made, makeFiles } from '../shared/flows/export-files.ts';
import type { Making } from '../shared/flows/making.ts';
import { askedBy, type Beside, besideLog } from './beside-log.ts';
import { type Check, failed, fine, unchecked } from './check.ts';
import { codeOf } from './code-digest.ts';
import { isAsWritten } from './read-manifest.ts';
import { checkFiles } from './verify-files.ts';
import { ReadLog } from './verify-log.ts';
import { checkSignature } from './verify-signature.ts';

/** An export and a log to check it by. */
export interface Given {
  readonly manifest: Manifest;
  /** The manifest as it is written. */
  readonly text: string;
  readonly signature: string;
  /** Thumbprint of the key that is trusted. */
  readonly key?: string | undefined;
  /** Where the files are. */
  readonly folder: string;
  /** Opens the log. */
  readonly lines: () => AsyncIterable<LogLine>;
  readonly beside: Beside;
}

/** What the files were made by, and what they are made by here: where they differ, bytes may. */
function checkVersions({ code, methodVersion, ruleVersion, calendarVersions }: Manifest): Check {
  const own = codeOf();
  const pairs: [string, string, string][] = [
    ['method', methodVersion, METHOD_VERSION],
    ['rules', ruleVersion, RULE_VERSION],
    ['calendars', calendarVersions.join(', '), CALENDAR_VERSIONS.join(', ')],
    ['source', `${code.version} ${code.digest}`, `${own.version} ${own.digest}`],
  ];
  const differing = pairs.filter(([, given, here]) => given !== here);
  if (differing.length === 0)
    return fine('versions', `method, rules, calendars and source ${own.version} ${own.digest}`);
  const details = differing.map(([what, given, here]) => `${what}: ${given} in the export, ${here} here`);
  return unchecked(
    'versions',
    'the export was made by others than are here: its files may come out otherwise',
    ...details,
  );
}

const checkText = ({ text, manifest }: Given): Check =>
  isAsWritten(text, manifest)
    ? fine(
        'manifest',
        `export ${manifest.export}, version ${manifest.version}, scope ${manifest.scope}, as of ${manifest.asOf}`,
      )
    : failed('manifest', 'it says what it says in other bytes, or something that nobody reads');

/** Reads a log from which nothing can be made: what is wrong with it is told all the same. */
async function checkOnlyRead({ manifest, folder, lines }: Given, check: Check): Promise<Check[]> {
  const [log, inputs] = [new ReadLog(lines(), manifest), new Inputs(manifest.asOf)];
  for await (const entries of log.histories()) inputs.add(entries);
  return [...log.checks(inputs), check, ...(await checkFiles(manifest.files, folder, undefined))];
}

async function checkRemade(given: Given, more: Partial<Making>): Promise<Check[]> {
  const { manifest, folder, lines } = given;
  const log = new ReadLog(lines(), manifest);
  let remade: Made;
  try {
    remade = await makeFiles({ ...more, asked: askedBy(manifest), histories: log.histories() });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return checkOnlyRead(given, failed('made again', `nothing can be made from this log: ${why}`));
  }
  try {
    const made = new Map(remade.files.map(({ name, content }) => [name, content]));
    return [...log.checks(remade.inputs), ...(await checkFiles(manifest.files, folder, made))];
  } finally {
    remade.end();
  }
}

/** Everything that can be said of an export by its manifest, its signature, its files and a log. */
export async function verify(given: Given): Promise<Check[]> {
  const { manifest, signature, key, beside } = given;
  const first = [checkText(given), checkSignature(signature, manifest, key), checkVersions(manifest)];
  const more = await besideLog(manifest, beside);
  const lack = typeof more === 'string' && unchecked('made again', `only what is there was looked at: ${more}`);
  return [...first, ...(await (lack ? checkOnlyRead(given, lack) : checkRemade(given, more as Partial<Making>)))];
}
