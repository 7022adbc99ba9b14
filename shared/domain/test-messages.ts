import type { NewTestMessage, TestMessageView, TestReceived } from '../contracts/test-message.ts';
import { RefusedError } from '../errors.ts';
import type { ActionId } from '../vocabulary/ids.ts';
import { type Instant, millisecondsBetween } from '../vocabulary/time.ts';

/** An entry of a ledger, as far as it is read here. */
interface Entry<Data> {
  readonly recordedAt: Instant;
  readonly data: Data;
}

/** A test that was asked for. */
export interface AskedTest {
  readonly test: ActionId;
  readonly note?: string | undefined;
}

const HOUR_MILLISECONDS = 3_600_000;
/** A test shows that messages arrive; more of them in an hour show nothing more. */
const MOST_AN_HOUR = 10;
const MOST_SHOWN = 20;

/** A new test, or the one that was asked for under the same id. */
export function decideTest<E extends Entry<AskedTest>>(
  entries: readonly E[],
  { actionId: test, note }: NewTestMessage,
  now: Instant,
): { next: AskedTest } | { same: E } {
  const same = entries.find(({ data }) => data.test === test);
  if (same && same.data.note !== note)
    throw new RefusedError('REFERENCE_REUSED', `The test ${test} was asked for before, with another note`);
  if (same) return { same };
  const lately = entries.filter(({ recordedAt }) => millisecondsBetween(recordedAt, now) < HOUR_MILLISECONDS);
  if (lately.length >= MOST_AN_HOUR)
    throw new RefusedError(
      'CONFLICT',
      `${MOST_AN_HOUR} test messages were sent within the hour: wait for their answers`,
    );
  return { next: { test, ...(note !== undefined && { note }) } };
}

/** The answer to a test, or the one that was given before: the first counts. */
export function decideReceived<E extends Entry<TestReceived>>(
  asked: readonly Entry<AskedTest>[],
  answers: readonly E[],
  answer: TestReceived,
): { next: TestReceived } | { same: E } {
  if (!asked.some(({ data }) => data.test === answer.test))
    throw new RefusedError('NOT_FOUND', `No test ${answer.test} was sent to this queue`);
  const same = answers.find(({ data }) => data.test === answer.test);
  return same ? { same } : { next: answer };
}

/** Tests as they are shown, newest first. */
export const viewsOfTests = (
  asked: readonly Entry<AskedTest>[],
  answers: readonly Entry<TestReceived>[],
): TestMessageView[] => {
  const byTest = new Map(answers.map((answer) => [answer.data.test, answer]));
  return asked
    .slice(-MOST_SHOWN)
    .toReversed()
    .map(({ recordedAt: askedAt, data }) => {
      const answer = byTest.get(data.test);
      const taken = answer?.data.takenAt;
      return { ...data, askedAt, ...(answer && { receivedAt: answer.recordedAt }), ...(taken && { takenAt: taken }) };
    });
};
