import { describe, expect, test } from 'vitest';
import { tally } from '../../../web/source/operations/letters.ts';
import { freshDraft, isName, wireOf, within } from '../../../web/source/operations/organisation.ts';
import { arnOf, rightsFor } from '../../../web/source/operations/queue-rights.ts';
import { tryLink } from '../../../web/source/operations/recognise.ts';

const SHOP = {
  hosts: ['www.shop.example'],
  patterns: ['/item/{digits}'],
  canonical: '/item/{id}',
};

describe('the registration of an organisation', () => {
  test('keeps the lists that the contract wants, though nothing was added to them', () => {
    expect(wireOf({ organisation: { role: 'flagger' } })).toEqual({ role: 'flagger', standings: [] });
  });

  test('has a name that could be no queue of dead letters', () => {
    expect(['dead', 'Amber', '-a', 'amber'].map(isName)).toEqual([false, false, false, true]);
  });

  test('begins with what its role needs, and faults are named at their places in the form', () => {
    expect(freshDraft('marketplace').organisation).toMatchObject({ role: 'marketplace', channel: 'queue' });
    const [fault] = within([{ pointer: '/name', code: 'REQUIRED', detail: '' }]);
    expect(fault?.pointer).toBe('/organisation/name');
  });
});

describe('a pasted link', () => {
  test('is recognised by the addresses in the form', () => {
    expect(tryLink(SHOP, 'https://shop.example/item/12345?ref=x')).toMatchObject({
      kind: 'RECOGNISED',
      listingId: '12345',
    });
  });

  test.each([
    ['https://www.shop.example/search?q=toy', 'URL_NOT_ITEM'],
    ['https://other.example/item/1', 'UNKNOWN_MARKETPLACE'],
    ['no address', 'NO_URL'],
  ])('%s is refused as %s', (link, code) => {
    expect(tryLink(SHOP, link)).toMatchObject({ kind: 'REFUSED', code });
  });

  test('tells when the addresses themselves cannot be read', () => {
    expect(tryLink({ ...SHOP, patterns: ['/item/{nothing'] }, 'https://www.shop.example/item/1').kind).toBe(
      'UNREADABLE',
    );
  });
});

test('queues are named in the policy as AWS names them, and on one machine without a region', () => {
  expect(arnOf('https://sqs.eu-central-1.amazonaws.com/123456789012/prod-inbox-amber')).toBe(
    'arn:aws:sqs:eu-central-1:123456789012:prod-inbox-amber',
  );
  expect(arnOf('http://127.0.0.1:8791/000000000000/dev-inbox-amber')).toBe(
    'arn:aws:sqs:*:000000000000:dev-inbox-amber',
  );
  const rights = rightsFor({ inbox: 'http://h/1/i', actions: 'http://h/1/a' });
  expect(JSON.stringify(rights)).toContain('sqs:DeleteMessage');
});

test('what became of letters is counted', () => {
  expect(tally([{ result: 'REPLAYED' }, { result: 'STAYS' }, { result: 'GONE' }])).toEqual({ done: 1, left: 2 });
});
