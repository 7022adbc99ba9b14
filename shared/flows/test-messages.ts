import type { NewTestMessage, TestMessageView, TestReceived } from '../contracts/test-message.ts';
import { checkReach, nothingThere } from '../domain/ownership.ts';
import { decideReceived, decideTest, viewsOfTests } from '../domain/test-messages.ts';
import { RefusedError } from '../errors.ts';
import type { Caller } from '../runtime/caller.ts';
import { appendEntry, readLedger } from '../store/ledger.ts';
import type { Registry } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import { TEST_ANSWERS, TESTS, testAnswersPlace, testsPlace } from '../store/test-messages.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import { instant } from '../vocabulary/time.ts';

/** The registration of a marketplace that somebody may ask about. */
export async function reachedMarketplace(registry: Registry, id: OrganisationId, caller: Caller) {
  checkReach(caller, { submitter: id });
  const marketplace = (await registry.marketplaces()).get(id);
  if (!marketplace) throw nothingThere();
  return marketplace;
}

/** Keeps that a test message is to be sent: what goes out follows from the record. */
export async function askForTest(
  { cases, registry }: { cases: Table; registry: Registry },
  { id, asked, caller, now }: { id: OrganisationId; asked: NewTestMessage; caller: Caller; now: Date },
): Promise<TestMessageView> {
  const { channel } = await reachedMarketplace(registry, id, caller);
  if (channel !== 'queue')
    throw new RefusedError('NO_QUEUE', `There is no queue to test: the channel of ${id} is ${channel}`);
  const { entry } = await appendEntry(
    cases,
    {
      kind: TESTS,
      partition: testsPlace(id),
      decide: (entries) => {
        const decided = decideTest(entries, asked, instant(now));
        return 'same' in decided ? decided : { next: { ...decided.next, by: caller.actor } };
      },
    },
    now,
  );
  const answers = await readLedger(cases, TEST_ANSWERS, testAnswersPlace(id));
  const [view] = viewsOfTests([{ ...entry, data: shown(entry.data) }], answers);
  if (!view) throw new Error(`The test ${asked.actionId} of ${id} was recorded and is not there`);
  return view;
}

const shown = ({ test, note }: { test: TestReceived['test']; note?: string | undefined }) => ({
  test,
  ...(note !== undefined && { note }),
});

/** The latest tests of a marketplace. */
export async function latestTests(cases: Table, id: OrganisationId): Promise<TestMessageView[]> {
  const [asked, answers] = await Promise.all([
    readLedger(cases, TESTS, testsPlace(id)),
    readLedger(cases, TEST_ANSWERS, testAnswersPlace(id)),
  ]);
  return viewsOfTests(
    asked.map((entry) => ({ ...entry, data: shown(entry.data) })),
    answers,
  );
}

/** Records that a test message has arrived. The same again adds nothing; a test that was never sent is refused. */
export async function recordTestReceived(
  cases: Table,
  marketplace: OrganisationId,
  answer: TestReceived,
  now: Date,
): Promise<void> {
  const asked = await readLedger(cases, TESTS, testsPlace(marketplace));
  const decide = (answers: readonly { recordedAt: string; n: number; data: TestReceived }[]) =>
    decideReceived(asked, answers, answer);
  await appendEntry(cases, { kind: TEST_ANSWERS, partition: testAnswersPlace(marketplace), decide }, now);
}
