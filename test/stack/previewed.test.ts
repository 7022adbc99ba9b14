import { describe, expect, test } from 'vitest';
import type { NoticeReceipt } from '../../shared/contracts/notice.ts';
import type { NoticePreview } from '../../shared/contracts/preview.ts';
import type { ProblemDocument } from '../../shared/errors.ts';
import { listing, noticeBody, orderBody } from '../builders/notices.ts';
import { useSystem } from './support/system.ts';
import { freshListing, itemOf, reference, send } from './support/work.ts';

const system = useSystem();

const preview = (by: string, body: unknown) => system().as(by).ask<NoticePreview>('POST', '/v1/notices/preview', body);
const post = (by: string, body: unknown) =>
  system().as(by).call<NoticeReceipt & ProblemDocument>('POST', '/v1/notices', body);

describe('what a preview says of a body is what intake does with it', () => {
  test('good and bad listings at several marketplaces: the same are taken, and the same clocks run', async () => {
    const external = { receivedAt: new Date(Date.now() - 3_600_000).toISOString(), proof: 'Letter RR 1' };
    const items = [
      freshListing(),
      freshListing('bazaar'),
      { ...freshListing('dune'), external },
      freshListing('dune'),
      { url: 'https://www.amber.example/search' },
    ];
    const body = noticeBody('product_safety', { reference: reference(), items: [...items, items[0]] });
    const foretold = await preview('de-bnetza', body);
    expect(foretold).toMatchObject({ outcome: 'TAKEN_IN_PART', status: 'AUTHORITY', faults: [] });
    const receipt = await send(system(), 'de-bnetza', body);
    expect(receipt.id).toBe(foretold.noticeId);
    const taken = foretold.items.filter(({ faults }) => faults.length === 0);
    expect(
      taken.map(({ index, marketplace, listing: found, repeats }) => [index, marketplace, found?.url, repeats]),
    ).toEqual(receipt.items.map(({ index, marketplace, url, repeats }) => [index, marketplace, url, repeats]));
    const refused = foretold.items.filter(({ faults }) => faults.length > 0);
    expect(refused.map(({ index, faults }) => ({ index, faults }))).toEqual(
      receipt.rejected.map(({ index, faults }) => ({ index, faults })),
    );
    for (const { id, marketplace } of receipt.items.slice(0, 3)) {
      const { clocks } = await itemOf(system().as('de-bnetza'), id);
      const expected = foretold.deliveries.find((each) => each.marketplace === marketplace)?.clocks;
      expect(clocks.map(({ clock, basis, dueAt }) => [clock, basis, dueAt])).toEqual(
        expected?.map(({ clock, basis, dueAt }) => [clock, basis, dueAt]),
      );
    }
  });

  test('faults: the same codes at the same places, and nothing is kept of what was only looked at', async () => {
    const body = orderBody('food', { reference: reference(), order: {}, items: [{ url: 'nonsense' }] });
    const foretold = await preview('de-bnetza', body);
    const { status, body: problem } = await post('de-bnetza', body);
    expect([status, problem.code]).toEqual([422, foretold.code]);
    expect(foretold).toMatchObject({ outcome: 'REFUSED', faults: problem.faults });
    const whole = noticeBody('food', { reference: body['reference'], items: [freshListing()] });
    expect((await preview('de-bnetza', whole)).outcome).toBe('TAKEN');
    expect((await post('de-bnetza', whole)).status).toBe(201);
  });

  test('a reference that was used: the same body was sent before, another is refused', async () => {
    const body = noticeBody('food', { reference: reference(), items: [freshListing()] });
    await send(system(), 'de-bnetza', body);
    expect(await preview('de-bnetza', body)).toMatchObject({ outcome: 'SENT_BEFORE', deliveries: [] });
    const other = { ...body, explanation: 'Something else' };
    const foretold = await preview('de-bnetza', other);
    const { body: problem } = await post('de-bnetza', other);
    expect(foretold).toMatchObject({ outcome: 'REFUSED', code: 'REFERENCE_REUSED', faults: problem.faults });
  });

  test('a listing of an own notice is shown with its item, one of others never', async () => {
    const seen = freshListing();
    const { items } = await send(system(), 'de-bnetza', noticeBody('food', { reference: reference(), items: [seen] }));
    const [own] = (await preview('de-bnetza', { items: [seen, listing(99)] })).items;
    expect(own).toMatchObject({ marketplace: 'amber', before: items[0]?.id });
    const [others] = (await preview('fr-dgccrf', { items: [seen] })).items;
    expect(others).not.toHaveProperty('before');
  });

  test('more listings than a call holds are refused as they are when sent', async () => {
    const body = { items: Array.from({ length: 1001 }, (_, n) => listing(n)) };
    const asked = await system().as('de-bnetza').call<ProblemDocument>('POST', '/v1/notices/preview', body);
    expect([asked.status, asked.body.code]).toEqual([413, 'TOO_LARGE']);
  });
});
