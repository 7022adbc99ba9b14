import { describe, expect, test } from 'vitest';
import type { Notice } from '../../shared/contracts/notice.ts';
import { digestOf } from '../../shared/domain/life/chain.ts';
import { type Keeping, type Kept, keep, readSubmission, submissionOfRow } from '../../shared/store/notices.ts';
import type { NoticeId } from '../../shared/vocabulary/ids.ts';
import { listing } from '../builders/notices.ts';
import { afflict, crashed, type Fates } from './support/faults.ts';
import { allRows, openStore, through } from './support/store.ts';
import { incompressible, keepingOf, PERSONAL } from './support/submissions.ts';

const store = await openStore();
const cases = await store.table('cases');

const told = (kept: readonly Kept<Notice>[]) =>
  kept.map((each) => ('refused' in each ? each.refused.code : each.isRepeat ? 'again' : 'new'));
const later = new Date('2026-05-14T09:00:00.000Z');
const withPerson = (more: Record<string, unknown> = {}) =>
  keepingOf({ contact: PERSONAL.contact, items: [{ ...listing(1), seller: PERSONAL.seller }], ...more });

describe('a notice', () => {
  test('is read back as it was kept', async () => {
    const keeping = keepingOf({ explanation: 'Ünïcode — 漢字 \u{1f600} '.repeat(50) });
    expect(told(await keep(cases, [keeping]))).toEqual(['new']);
    expect(await readSubmission(cases, keeping.submission.id)).toEqual(keeping.submission);
  });

  test('that nobody kept is not there', async () => {
    expect(await readSubmission(cases, '00000000-0000-8000-8000-000000000000' as NoticeId)).toBeUndefined();
  });

  test('sent again with the same body gets the first answer, however much later', async () => {
    const first = keepingOf({ reference: 'again' });
    await keep(cases, [first]);
    const [again] = await keep(cases, [keepingOf({ reference: 'again' }, later)]);
    expect(again).toEqual({ submission: first.submission, isRepeat: true });
  });

  test('sent again with another body is refused, and the first stays', async () => {
    const first = keepingOf({ reference: 'reused' });
    await keep(cases, [first]);
    expect(told(await keep(cases, [keepingOf({ reference: 'reused', explanation: 'Other' })]))).toEqual([
      'REFERENCE_REUSED',
    ]);
    expect(await readSubmission(cases, first.submission.id)).toEqual(first.submission);
  });

  test('that stands in one call several times is kept once, and each is told what became of it', async () => {
    const same = () => keepingOf({ reference: 'several' });
    const kept = await keep(cases, [
      same(),
      keepingOf(),
      same(),
      keepingOf({ reference: 'several', explanation: 'Other' }),
    ]);
    expect(told(kept)).toEqual(['new', 'new', 'again', 'REFERENCE_REUSED']);
  });

  test('that is too large is refused, and harms no other of its call', async () => {
    const { submission, party } = keepingOf();
    const large = { submission: { ...submission, explanation: incompressible(500_000) }, party };
    const barely = { submission: { ...keepingOf().submission, explanation: incompressible(340_000) }, party };
    const kept = await keep(cases, [keepingOf(), large, barely, keepingOf()]);
    expect(told(kept)).toEqual(['new', 'TOO_LARGE', 'new', 'new']);
    expect(await readSubmission(cases, submission.id)).toBeUndefined();
    expect(await readSubmission(cases, barely.submission.id)).toEqual(barely.submission);
  });

  test('is kept with hundreds of others in one call, each in its place', async () => {
    const taken = Array.from({ length: 130 }, (_, index) => keepingOf({ reference: `many-${index}` }));
    await keep(
      cases,
      taken.filter((_, index) => index % 4 === 0),
    );
    const again = taken.map((_, index) => keepingOf({ reference: `many-${index}` }, later));
    const kept = await keep(cases, again);
    expect(told(kept)).toEqual(again.map((_, index) => (index % 4 === 0 ? 'again' : 'new')));
  });

  test('kept by many at once is kept by one, and all are told the same', async () => {
    const kept = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        keep(cases, [keepingOf({ reference: 'raced' }, new Date(1e12 + index))]),
      ),
    );
    expect(told(kept.flat()).filter((each) => each === 'new')).toHaveLength(1);
    const times = kept.flat().map((each) => 'submission' in each && each.submission.acceptedAt);
    expect(new Set(times).size).toBe(1);
  });

  test('whose answer was lost is no conflict', async () => {
    for (const count of [1, 3]) {
      const losing = afflict(store.client(), ({ number }) => (number === 1 ? 'LOST' : 'GOES'));
      const keepings = Array.from({ length: count }, () => keepingOf());
      const kept = await keep(through(losing, cases), keepings);
      expect(kept.map((each) => 'submission' in each && each.submission)).toEqual(
        keepings.map(({ submission }) => submission),
      );
    }
  });

  test('without its body is a fault, and is not taken for another', async () => {
    await expect(submissionOfRow({ pk: { S: 'NOTICE#1' } })).rejects.toThrow('without its body');
  });
});

describe('personal data', () => {
  const textOf = async ({ name }: { name: string }, own = cases) => {
    const rows = await allRows({ client: own.client, name });
    const parts = rows.map(async (row) => {
      const { body, ...rest } = row;
      const submission = body ? await submissionOfRow(row) : undefined;
      return { type: row['type']?.S, pk: row['pk']?.S, text: JSON.stringify([rest, submission]) };
    });
    return Promise.all(parts);
  };
  const names = [...Object.values(PERSONAL.contact), ...Object.values(PERSONAL.seller)];

  test('stand in their own row and nowhere else', async () => {
    const own = await store.table('cases');
    await keep(own, [withPerson()]);
    for (const { type, text } of await textOf(own)) {
      for (const name of names) expect([name, text.includes(name)]).toEqual([name, type === 'PARTY']);
    }
  });

  test('are what the commitment of their notice was made of, under the salt that goes with them', async () => {
    const { submission, party } = withPerson();
    await keep(cases, [{ submission, party }]);
    const row = (await allRows(cases)).find(({ pk }) => pk?.S === `PARTY#${submission.id}`);
    expect(row?.['sk']?.S).toBe(submission.party);
    expect(digestOf(JSON.parse(row?.['data']?.S ?? ''))).toBe(submission.party);
  });

  test('are there before their notice is: a crash between the two leaves a second try whole', async () => {
    const own = await store.table('cases');
    let writes = 0;
    const fates: Fates = ({ command }) => (command.startsWith('Execute') && ++writes > 1 ? 'FAILS' : 'GOES');
    const dying = afflict(store.client(), fates, crashed);
    const reference = 'halfway';
    await expect(keep(through(dying, own), [withPerson({ reference })])).rejects.toThrow('killed');
    expect((await allRows(own)).map(({ type }) => type?.S)).toEqual(['PARTY']);
    const second = withPerson({ reference });
    await keep(own, [second]);
    const rows = await allRows(own);
    const parties = rows.filter(({ type }) => type?.S === 'PARTY').map(({ sk }) => sk?.S);
    expect(parties).toContain(second.submission.party);
    expect((await readSubmission(own, second.submission.id))?.kind).toBe('NOTICE');
  });

  test('of a repeat, and of a submission that is refused, are not kept once more', async () => {
    const own = await store.table('cases');
    const reference = 'kept-once';
    await keep(own, [withPerson({ reference })]);
    const kept = await keep(own, [withPerson({ reference }), withPerson({ reference: 'another' })]);
    expect(told(kept)).toEqual(['again', 'new']);
    expect(told(await keep(own, [withPerson({ reference, explanation: 'Other' })]))).toEqual(['REFERENCE_REUSED']);
    expect((await allRows(own)).filter(({ type }) => type?.S === 'PARTY')).toHaveLength(2);
  });

  test('are not asked for: a notice without any has no such row', async () => {
    const own = await store.table('cases');
    const keepings: Keeping<Notice>[] = [keepingOf(), keepingOf()];
    await keep(own, keepings);
    expect((await allRows(own)).map(({ type }) => type?.S)).toEqual(['NOTICE', 'NOTICE']);
  });
});
