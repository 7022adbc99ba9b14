import * as z from 'zod/mini';

/** No control characters: nothing a terminal, a CSV reader or a log would obey. Line breaks and tabs only in long texts. */
const LINE = /^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u;
const PARAGRAPHS = /^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u;

/** One line of text that says something: 1 to `max` characters, not only spaces. */
export const line = (max: number) => z.string().check(z.regex(LINE), z.regex(/\S/), z.maxLength(max));

/** Text of one or more paragraphs that says something, at most `max` characters. */
export const paragraphs = (max: number) => z.string().check(z.regex(PARAGRAPHS), z.regex(/\S/), z.maxLength(max));

/** The submitter's own name for a submission; unique for each submitter, and the key to sending it again safely. */
export const Reference = z
  .string()
  .check(z.regex(/^[A-Za-z0-9](?:[A-Za-z0-9 ._:/@#-]*[A-Za-z0-9])?$/), z.maxLength(120))
  .register(z.globalRegistry, {
    id: 'Reference',
    description:
      "The submitter's own reference, unique for that submitter. The same body again gets the first answer again; another body under it is refused.",
    examples: ['BNetzA-2026-001181'],
  });

export const Sha256 = z
  .string()
  .check(z.regex(/^[0-9a-f]{64}$/))
  .register(z.globalRegistry, { id: 'Sha256', description: 'SHA-256 in lower-case hexadecimal.' });

/** A functional mailbox of an organisation, not a person's. */
export const Email = z.email().check(z.maxLength(254));
