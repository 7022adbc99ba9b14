import { type ParseArgsConfig, parseArgs } from 'node:util';
import { RefusedError } from '../shared/errors.ts';

/** What whoever runs a command can mend. It is told in a sentence; any other error is a fault of ours and keeps its trace. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Given<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>;

interface Command<O extends Options> {
  readonly help: string;
  readonly options?: O;
  /** How many words it takes beside its options. */
  readonly mostWords?: number;
  readonly run: (given: Given<O>) => Promise<void> | void;
}

/** Not done, as opposed to 1: done, and not all is well. */
const NOT_DONE = 2;

const FILE_ERRORS: Readonly<Record<string, string>> = {
  EACCES: 'may not be touched',
  EISDIR: 'is a folder',
  ENOENT: 'is not there',
  ENOTDIR: 'is in no folder',
  EPERM: 'may not be touched',
};
const NETWORK_ERRORS = ['ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ENOTFOUND', 'ETIMEDOUT'];

interface SystemError extends Error {
  readonly code?: string;
  readonly path?: string;
}

function systemSentence({ code = '', path, message, cause }: SystemError): string | undefined {
  if (path !== undefined && FILE_ERRORS[code]) return `${path} ${FILE_ERRORS[code]}`;
  if (NETWORK_ERRORS.includes(code))
    return `The system does not answer (${message}): is it running? npm start starts it`;
  if (code.startsWith('ERR_PARSE_ARGS')) return message.split('. ')[0];
  return cause instanceof Error ? systemSentence(cause) : undefined;
}

/** What to say of an error to whoever ran the command; undefined for a fault of ours. */
export function sentenceOf(error: unknown): string | undefined {
  if (error instanceof UsageError) return error.message;
  if (!(error instanceof RefusedError)) return error instanceof Error ? systemSentence(error) : undefined;
  return [error.message, ...error.faults.map(({ pointer, code, detail }) => `  ${pointer} ${code}: ${detail}`)].join(
    '\n',
  );
}

/** Runs a command with the words behind its name. Ends the process with 2 if it could not do what it was asked for. */
export async function runCommand<const O extends Options>({
  help,
  options,
  mostWords = 0,
  run,
}: Command<O>): Promise<void> {
  try {
    if (process.argv.includes('--help')) return console.log(help);
    const given = parseArgs({ options: { ...options } as O, allowPositionals: true });
    if (given.positionals.length > mostWords) throw new UsageError(`Too many words: ${given.positionals.join(' ')}`);
    await run(given);
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === undefined) throw error;
    console.error(error instanceof UsageError ? `${sentence}\n(--help says more)` : sentence);
    process.exitCode = NOT_DONE;
  }
}
