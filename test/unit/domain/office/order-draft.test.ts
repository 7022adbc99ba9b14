import { describe, expect, test } from 'vitest';
import type { OrderDraftEntry } from '../../../../shared/contracts/order-draft.ts';
import { decideDraft, decideHold, expiryOf, isWaiting, roundOf } from '../../../../shared/domain/office/order-draft.ts';
import { putTogether, takeApart } from '../../../../shared/domain/office/personal-fields.ts';
import { Subject } from '../../../../shared/vocabulary/ids.ts';
import { id } from '../../../builders/organisations.ts';

const organisation = id('de-bnetza');
const actor = (name: string) => ({ organisation, person: Subject.parse(name) });
const [ada, ben, machine] = [actor('ada'), actor('ben'), { organisation }];
const WRITTEN = '2026-05-01T08:00:00.000Z';
const LATER = new Date('2026-05-02T08:00:00.000Z');
const OVER = new Date('2026-05-31T08:00:00.000Z');

type Held = Extract<OrderDraftEntry, { step: 'HELD' }>;
const held = (changes: Partial<Held> = {}): Held => ({
  step: 'HELD',
  organisation,
  reference: 'R-1',
  digest: 'a',
  expiresAt: expiryOf(new Date(WRITTEN)),
  by: ada,
  ...changes,
});
const ledger = (...steps: readonly OrderDraftEntry[]) =>
  steps.map((data, index) => ({ recordedAt: new Date(Date.parse(WRITTEN) + index * 1000).toISOString(), data }));
const approved = { step: 'APPROVED', by: ben } as const;
const refusal = { step: 'REFUSED', by: ben, reason: 'Another batch' } as const;

describe('an order that waits for a second pair of eyes', () => {
  test('waits for thirty days, to the millisecond', () => {
    const round = roundOf(ledger(held()));
    expect(round && isWaiting(round, new Date(OVER.getTime() - 1))).toBe(true);
    expect(round && isWaiting(round, OVER)).toBe(false);
  });

  test('waits once, however often the same is sent', () => {
    const entries = ledger(held());
    expect(decideHold(entries, held(), LATER)).toEqual({ same: entries[0] });
    expect(() => decideHold(entries, held({ digest: 'b' }), LATER)).toThrow(/another order/);
  });

  test.each<[string, OrderDraftEntry[], Date]>([
    ['was refused', [held(), refusal], LATER],
    ['expired', [held()], OVER],
  ])('may be written anew under its reference once it %s', (_, steps, now) => {
    const next = held({ digest: 'b' });
    expect(decideHold(ledger(...steps), next, now)).toEqual({ next });
  });

  test('cannot be written anew once it was approved', () => {
    expect(() => decideHold(ledger(held(), approved), held({ digest: 'b' }), OVER)).toThrow();
  });

  test('is decided by another person, never by who wrote it', () => {
    const entries = ledger(held());
    expect(decideDraft(entries, approved, LATER)).toEqual({ next: approved });
    expect(() => decideDraft(entries, { step: 'APPROVED', by: ada }, LATER)).toThrow(/another approver/);
    expect(() => decideDraft(entries, { ...refusal, by: ada }, LATER)).toThrow(/another approver/);
  });

  test('is decided by any approver where a machine wrote it', () => {
    expect(decideDraft(ledger(held({ by: machine })), approved, LATER)).toEqual({ next: approved });
  });

  test('is decided once: whoever comes second is told what the other did', () => {
    const entries = ledger(held(), refusal);
    expect(() => decideDraft(entries, { step: 'APPROVED', by: actor('eve') }, LATER)).toThrow(
      expect.objectContaining({ code: 'DRAFT_CLOSED', members: expect.objectContaining({ decidedBy: ben }) }),
    );
    expect(decideDraft(entries, refusal, LATER)).toEqual({ same: entries[1] });
    const sent = ledger(held(), approved);
    expect(decideDraft(sent, { step: 'APPROVED', by: actor('eve') }, LATER)).toEqual({ same: sent[1] });
  });

  test('cannot be decided when its time is over', () => {
    expect(() => decideDraft(ledger(held()), approved, OVER)).toThrow(
      expect.objectContaining({ code: 'DRAFT_CLOSED' }),
    );
  });
});

describe('the personal fields of an order', () => {
  const body = {
    kind: 'ORDER',
    contact: { name: 'Ada', email: 'ada@authority.example' },
    items: [{ url: 'https://a.example/1' }, { url: 'https://a.example/2', seller: { id: 's', name: 'Bazaar Ltd' } }],
  };

  test('are taken out whole, and put back where they were', () => {
    const { rest, personal } = takeApart(body);
    expect(JSON.stringify(rest)).not.toMatch(/Ada|Bazaar/);
    expect(putTogether(rest, personal)).toEqual(body);
  });

  test('are none where none were written', () => {
    const plain = { kind: 'ORDER', items: [{ url: 'https://a.example/1' }] };
    expect(takeApart(plain)).toEqual({ rest: plain, personal: undefined });
    expect(putTogether(plain, undefined)).toEqual(plain);
  });
});
