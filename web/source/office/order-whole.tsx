import type { JSX } from 'preact';
import { OutsideLink, type Pair, Said, SummaryList } from '../parts/basic.tsx';
import { hasText, hasWord, type MessageKey, text, word } from '../text/messages.ts';

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** In which vocabulary a value is put into words, by the name of its field. */
const VOCABULARIES: Readonly<Record<string, string>> = {
  hazard: 'hazard',
  riskLevel: 'riskLevel',
  territorialScope: 'memberState',
  territory: 'memberState',
  offeredIn: 'memberState',
  mediaType: 'mediaType',
};

function shown(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => shown(name, each)).join(', ');
  if (typeof value === 'boolean') return text(value ? 'common.yes' : 'common.no');
  if (isRecord(value)) return JSON.stringify(value);
  const vocabulary = VOCABULARIES[name];
  return vocabulary ? word(vocabulary, String(value)) : String(value);
}

/** What a field is called in the form in which the order was written; `part` is where it stands, if its name alone does not say. */
function labelOf(path: string, part: string): string {
  const key = `submit.field.${part}${path}`;
  if (hasText(key)) return text(key as MessageKey);
  return hasWord('field', path) ? word('field', path) : path;
}

/** Every member of a part, one line each: nothing of what is approved is left out. */
function linesOf(of: Json, part = '', before = ''): Pair[] {
  return Object.entries(of).flatMap(([name, value]): Pair[] => {
    const path = before + name;
    if (isRecord(value)) return linesOf(value, part, `${path}.`);
    return [[labelOf(path, part), <Said key={path}>{shown(name, value)}</Said>]];
  });
}

function Listing({ item, place }: { item: Json; place: number }): JSX.Element {
  const { url, ...rest } = item;
  return (
    <li>
      <p class="govuk-body govuk-!-margin-bottom-1">
        {place}. <OutsideLink to={String(url)} />
      </p>
      {Object.keys(rest).length > 0 && <SummaryList pairs={linesOf(rest)} />}
    </li>
  );
}

const PARTS = ['details', 'order', 'onBehalfOf', 'contact'] as const;

/** An order as it was written, every field of it. */
export function WholeOrder({ body }: { body: unknown }): JSX.Element | null {
  if (!isRecord(body)) return null;
  const { explanation, items, sector, category } = body;
  const listings = Array.isArray(items) ? items.filter(isRecord) : [];
  return (
    <>
      <h2 class="govuk-heading-m">{text('office.order.content')}</h2>
      <p class="govuk-body">
        {word('sector', String(sector))}: {word('category', `${String(sector)}.${String(category)}`)}
      </p>
      <p class="govuk-body nb-text">
        <Said>{String(explanation)}</Said>
      </p>
      {PARTS.map((part) => {
        const of = body[part];
        return isRecord(of) ? (
          <section key={part} aria-label={text(`office.order.${part}`)}>
            <h3 class="govuk-heading-s">{text(`office.order.${part}`)}</h3>
            <SummaryList pairs={linesOf(of, part === 'contact' ? 'contact.' : '')} />
          </section>
        ) : null;
      })}
      <h2 class="govuk-heading-m">{text('office.order.listings', { count: listings.length })}</h2>
      <ol class="govuk-list nb-office-listings">
        {listings.map((item, index) => (
          <Listing key={String(item['url'])} item={item} place={index + 1} />
        ))}
      </ol>
    </>
  );
}
