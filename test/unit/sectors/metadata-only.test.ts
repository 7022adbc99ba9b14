import { describe, expect, test } from 'vitest';
import { NewEvidence } from '../../../shared/contracts/evidence.ts';
import { read } from '../../../shared/contracts/faults.ts';
import { announce } from '../../../shared/domain/evidence/announce.ts';
import { receive } from '../../../shared/domain/intake/receive.ts';
import { SECTORS, type Sector, sectors } from '../../../shared/sectors/sectors.ts';
import { deliver, factsOf } from '../../builders/items.ts';
import { listing, noticeBody } from '../../builders/notices.ts';
import { id, receptionOf } from '../../builders/organisations.ts';
import { faultsOf } from '../../builders/refusals.ts';

const keeping = (what: 'LISTING' | 'METADATA'): Sector[] => SECTORS.filter((sector) => sectors[sector].keeps === what);
const HASH = '0'.repeat(64);
const items = [{ ...listing(), imageHashes: [HASH], firstSeenAt: '2026-05-01T00:00:00.000Z' }];

const evidenceOf = (sector: Sector) => () => {
  const files = [{ name: 'page.pdf', mediaType: 'application/pdf', bytes: 1000, sha256: 'a'.repeat(64) }];
  const sent = { actionId: 'e-1', purpose: 'SUBMISSION', capturedAt: '2026-05-13T09:00:00.000Z', files };
  const facts = factsOf(deliver({ at: '2026-05-13T14:40:00.000Z', sector }));
  const organisation = id('de-bnetza');
  const sender = { organisation, actor: { role: 'authority', organisation } } as const;
  return announce(facts, read(NewEvidence, sent), sender, new Date('2026-05-14T12:00:00.000Z'));
};

describe('of a sector whose content must not be kept', () => {
  test('there are two: hate speech and referrals of terrorist content', () => {
    expect(keeping('METADATA')).toEqual(['hate_speech', 'terrorist_referral']);
  });

  test.each(keeping('METADATA'))('%s: the address, its metadata and hashes of pictures are taken', (sector) => {
    expect(receive(noticeBody(sector, { items }), receptionOf()).notice.items[0]).toMatchObject({
      imageHashes: [HASH],
    });
  });

  test.each(keeping('METADATA'))('%s: a title is refused, and the other listings of the notice are taken', (sector) => {
    const body = noticeBody(sector, { items: [{ ...listing(1), title: 'Words of hatred' }, listing(2)] });
    const { notice } = receive(body, receptionOf());
    expect(notice.rejected.map(({ faults }) => faults.map(({ pointer, code }) => [pointer, code]))).toEqual([
      [['/title', 'CONTENT_NOT_KEPT']],
    ]);
    expect(JSON.stringify(notice)).not.toContain('hatred');
  });

  test.each(keeping('METADATA'))('%s: no file is taken as evidence', (sector) => {
    expect(faultsOf(evidenceOf(sector))).toEqual(['/files CONTENT_NOT_KEPT']);
  });
});

test.each(keeping('LISTING'))('%s keeps the title of a listing, and takes evidence', (sector) => {
  const titled = noticeBody(sector, { items: [{ ...listing(), title: 'A listing' }] });
  expect(receive(titled, receptionOf()).notice.items[0]).toMatchObject({ title: 'A listing' });
  expect(evidenceOf(sector)()).toMatchObject({ evidence: { purpose: 'SUBMISSION' } });
});
