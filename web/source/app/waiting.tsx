import type { JSX } from 'preact';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import { Loaded } from '../parts/loaded.tsx';
import { type MessageKey, text } from '../text/messages.ts';
import { numberText } from '../text/numbers.ts';

/** More than so many are not counted: the page says that there are more. */
const MOST = 200;

const KINDS = [
  { due: 'late', name: 'common.waiting.late', sign: 'nb-late' },
  { due: 'today', name: 'common.waiting.today', sign: 'nb-soon' },
  { due: 'soon', name: 'common.waiting.soon', sign: '' },
] as const satisfies readonly { due: string; name: MessageKey; sign: string }[];
type Due = (typeof KINDS)[number]['due'];

async function countOf(due: Due): Promise<{ count: number; isMore: boolean }> {
  const { items, next } = await ask(api.GET('/v1/items', { params: { query: { due, limit: MOST } } }));
  return { count: items.length, isMore: next !== undefined };
}

/** What waits, by how soon it is due; each leads to the list of it. */
export function Waiting({ list }: { list: '/items' | '/inbox' }): JSX.Element {
  const loaded = useLoad(() => Promise.all(KINDS.map(({ due }) => countOf(due))), [list]);
  return (
    <section aria-labelledby="waiting">
      <h2 class="govuk-heading-m" id="waiting">
        {text('common.waiting.title')}
      </h2>
      <Loaded of={loaded}>
        {(counts) => (
          <ul class="nb-waiting">
            {KINDS.map(({ due, name, sign }, index) => {
              const { count = 0, isMore = false } = counts[index] ?? {};
              return (
                <li key={due} class="nb-card">
                  <a class="govuk-link" href={`${list}?due=${due}`}>
                    <span class={`nb-waiting__number nb-number ${count > 0 ? sign : ''}`}>
                      {numberText(count)}
                      {isMore && '+'}
                    </span>{' '}
                    {text(name)}
                  </a>
                </li>
              );
            })}
          </ul>
        )}
      </Loaded>
    </section>
  );
}
