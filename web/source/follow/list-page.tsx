import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { mayAct, useMe } from '../app/me.ts';
import { useQuery } from '../app/query.ts';
import { text } from '../text/messages.ts';
import { BulkBar } from './bulk-bar.tsx';
import { MoreFilters, QuickFilters } from './filters-view.tsx';
import { ItemList } from './item-list.tsx';
import { filterOf } from './list-query.ts';
import { SavedFilters } from './saved-filters-view.tsx';
import { useRows } from './use-rows.ts';
import './choices.css';

/** Everything that was sent, what is late first. */
export function ListPage(): JSX.Element {
  const [query] = useQuery();
  const { role } = useMe().organisation;
  const of = useRows(filterOf(query));
  const [selected, setSelected] = useState<ReadonlyMap<string, string>>(new Map());
  return (
    <>
      <h1 class="govuk-heading-l">{text('follow.list.title')}</h1>
      <p class="govuk-body">{text('follow.list.lead')}</p>
      <QuickFilters />
      <MoreFilters isSubmitter={role !== 'marketplace'} />
      <SavedFilters />
      <BulkBar selected={selected} onSelect={setSelected} onDone={of.again} />
      <p class="govuk-body-s nb-muted nb-items__keys">{text('follow.list.keys')}</p>
      <ItemList label={text('follow.list.title')} of={of} {...(mayAct() && { selected, onSelect: setSelected })} />
    </>
  );
}
