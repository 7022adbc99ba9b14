import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read } from '../../../shared/contracts/faults.ts';
import { NewNotice } from '../../../shared/contracts/notice.ts';
import { SECTORS } from '../../../shared/sectors/sectors.ts';
import { bodyOf, type NoticeDraft, withSector } from '../../../web/source/submit/draft.ts';
import {
  contactSpec,
  detailsOf,
  itemSpec,
  leavesOf,
  onBehalfOfSpec,
  orderSpec,
  type Spec,
} from '../../../web/source/submit/field-spec.ts';
import { ENVELOPE, HINTS, LABELS, placeOf, vocabularyOf } from '../../../web/source/submit/labels.ts';
import { LANGUAGES } from '../../../web/source/text/language.ts';
import { CATEGORY, DETAILS, listing, ORDER } from '../../builders/notices.ts';
import { faultsOf } from '../../builders/refusals.ts';

/** Every place of a value that holds no other. */
function placesOf(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [at];
  return Object.entries(value).flatMap(([name, each]) => placesOf(each, `${at}/${name}`));
}

describe('a form made from the contract', () => {
  test.each(SECTORS)('has a field for everything that the sector %s asks for', (sector) => {
    const fields = leavesOf(detailsOf(sector));
    expect(fields.map(({ at }) => at)).toEqual(expect.arrayContaining(placesOf(DETAILS[sector], '/details')));
    for (const { control, options } of fields)
      if (control.startsWith('choice')) expect(options.length).toBeGreaterThan(1);
  });

  test('has every element of an order, and says which are long texts, days and choices of several', () => {
    const fields = new Map(leavesOf(orderSpec()).map((field) => [field.at, field]));
    expect([...fields.keys()]).toEqual(expect.arrayContaining(placesOf(ORDER, '/order')));
    expect(fields.get('/order/reasons')).toMatchObject({ control: 'text', longest: 5000, isRequired: true });
    expect(fields.get('/order/document/decidedOn')).toMatchObject({ control: 'day' });
    expect(fields.get('/order/document/address')).toMatchObject({ isRequired: false });
    expect(fields.get('/order/territorialScope')?.options).toHaveLength(27);
  });

  test('knows what belongs to a listing, to a right holder and to a contact', () => {
    const of = (spec: ReturnType<typeof itemSpec>) => leavesOf(spec).map(({ at, control }) => `${at} ${control}`);
    expect(of(itemSpec(3))).toEqual(
      expect.arrayContaining([
        '/items/3/url text',
        '/items/3/seller/type choice',
        '/items/3/external/receivedAt instant',
      ]),
    );
    expect(of(onBehalfOfSpec())).toEqual([
      '/onBehalfOf/rightHolder line',
      '/onBehalfOf/brand line',
      '/onBehalfOf/mandate line',
    ]);
    expect(of(contactSpec())).toEqual(['/contact/name line', '/contact/email line']);
  });
});

const textsOf = (language: string, area: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../../../web/messages/${language}/${area}.json`, import.meta.url), 'utf8'));

describe.each(Object.keys(LANGUAGES))('in the language %s', (language) => {
  const words = textsOf(language, 'words');
  const texts = textsOf(language, 'submit');
  const all = (spec: Spec): Spec[] => (spec.control === 'group' ? [spec, ...spec.fields.flatMap(all)] : [spec]);
  const specs = [...SECTORS.map(detailsOf), orderSpec(), onBehalfOfSpec(), contactSpec(), itemSpec(0)].flatMap(all);

  test('every field has a name and every choice its word', () => {
    const named = specs.filter(({ path }) => path !== '' && path !== 'imageHashes');
    const nameless = named.filter((spec) => !LABELS[placeOf(spec)] && !words[`field.${spec.path}`]).map(({ at }) => at);
    const speechless = specs.flatMap((spec) =>
      spec.control === 'group'
        ? []
        : spec.options.filter((each) => !words[`${vocabularyOf(spec)}.${each}`]).map((each) => `${spec.at} ${each}`),
    );
    expect({ nameless, speechless }).toEqual({ nameless: [], speechless: [] });
  });

  test('every name and every hint is there', () => {
    const keys = [LABELS, HINTS, ENVELOPE].flatMap((table) => Object.values(table));
    expect(keys.filter((key) => !texts[key.replace('submit.', '')])).toEqual([]);
  });
});

const GOOD_FAITH = { confirmed: true, textVersion: '2026-01' };
const draft = (changes: Partial<NoticeDraft> = {}): NoticeDraft => ({
  kind: 'NOTICE',
  reference: 'REF-1',
  sector: 'counterfeit',
  category: CATEGORY.counterfeit,
  explanation: 'A copy.',
  details: DETAILS.counterfeit as never,
  goodFaith: GOOD_FAITH,
  items: [listing()],
  ...changes,
});
const taken = (body: unknown) => () => read(NewNotice, body);

describe('what is sent of a draft', () => {
  test('is a whole notice once everything is given, and holds nothing that was laid aside', () => {
    const body = bodyOf(draft({ aside: { food: { category: 'unsafe' } } }));
    expect(taken(body)).not.toThrow();
    expect(body).not.toHaveProperty('aside');
  });

  test('leaves away groups that were opened and not filled, and lets required ones say what they lack', () => {
    const body = bodyOf(
      draft({
        details: { alsoUnsafe: {}, offeredIn: ['DE'] },
        onBehalfOf: {},
        contact: {},
        items: [{ ...listing(), seller: {} }],
      }),
    );
    expect(body).not.toHaveProperty('onBehalfOf');
    expect(body).not.toHaveProperty('contact');
    expect(body['items']).toEqual([listing()]);
    expect(faultsOf(taken(body)).map((fault) => fault.split(' ')[0])).toEqual([
      '/details/right/type',
      '/details/right/number',
      '/details/right/territory',
    ]);
  });

  test('an order carries its elements and no statement of good faith; a notice the other way round', () => {
    const both = draft({ order: ORDER as never });
    expect(bodyOf(both)).not.toHaveProperty('order');
    const order = bodyOf({ ...both, kind: 'ORDER' });
    expect(order).not.toHaveProperty('goodFaith');
    expect(taken(order)).not.toThrow();
  });

  test('what was written for a sector comes back with it', () => {
    const before = draft();
    const other = withSector(before, 'food');
    expect(other.details).toBeUndefined();
    expect(withSector({ ...other, details: { substance: 'x' } }, 'counterfeit')).toMatchObject({
      category: before.category,
      details: before.details,
    });
  });
});
