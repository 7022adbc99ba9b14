import * as z from 'zod/mini';
import { Actor } from '../contracts/event.ts';
import { TestReceived } from '../contracts/test-message.ts';
import { ActionId, type OrganisationId } from '../vocabulary/ids.ts';
import type { Instant } from '../vocabulary/time.ts';
import type { Stored } from './events.ts';
import { entryOfRow } from './ledger.ts';

/** Test messages that were asked for, by whom, of one marketplace. The reader of the stream sends them. */
export const TESTS = {
  type: 'TEST_MESSAGE',
  entry: z.object({
    test: ActionId,
    note: z.optional(z.string()),
    by: Actor,
  }),
} as const;

/** Answers to them from the actions queue. */
export const TEST_ANSWERS = { type: 'TEST_RECEIVED', entry: TestReceived } as const;

const PREFIX = 'TESTS#';

export const testsPlace = (marketplace: OrganisationId): string => `${PREFIX}${marketplace}`;
export const testAnswersPlace = (marketplace: OrganisationId) => ({
  partition: `${PREFIX}${marketplace}`,
  part: 'ANSWERS#',
});

/** A test message that is to be sent. */
export interface TestToSend {
  readonly marketplace: OrganisationId;
  readonly test: ActionId;
  readonly askedAt: Instant;
  readonly note?: string | undefined;
}

/** Reads it back from its row. */
export function testOfRow(row: Stored): TestToSend {
  const { data, recordedAt } = entryOfRow(TESTS, row);
  const marketplace = (row['pk']?.S ?? '').slice(PREFIX.length) as OrganisationId;
  return { marketplace, test: data.test, askedAt: recordedAt, ...(data.note !== undefined && { note: data.note }) };
}
