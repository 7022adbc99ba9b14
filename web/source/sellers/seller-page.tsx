import type { JSX } from 'preact';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import { mayAct, useMe } from '../app/me.ts';
import type { PageProps } from '../app/page.ts';
import { useQuery } from '../app/query.ts';
import { Link } from '../parts/basic.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { instantText } from '../text/dates.ts';
import { text } from '../text/messages.ts';
import { CriteriaChoice, choicesOf } from './criteria.tsx';
import { Meets } from './meets.tsx';
import { SellerCriteria } from './seller-criteria.tsx';
import { SellerDecisions } from './seller-decisions.tsx';
import { SellerLinks } from './seller-links.tsx';
import { SellerMeasures } from './seller-measures.tsx';

export function SellerPage({ params }: PageProps): JSX.Element {
  const id = params['id'] ?? '';
  const { organisation } = useMe();
  const [query] = useQuery();
  const choices = choicesOf(query);
  const loaded = useLoad(
    () => ask(api.GET('/v1/sellers/{id}', { params: { path: { id }, query: choices } })),
    [id, choices],
  );
  const isResponsible = organisation.role === 'authority' || organisation.role === 'operator';
  return (
    <>
      <p>
        <Link to={`/sellers${location.search}`}>{text('sellers.one.back')}</Link>
      </p>
      <h1 class="govuk-heading-l">{text('sellers.one.title', { marketplace: id.split('~')[0] ?? '' })}</h1>
      <p>
        <code class="nb-hash">{id}</code>
      </p>
      <CriteriaChoice query={query} />
      <Loaded of={loaded}>
        {(seller) => (
          <>
            <p class="govuk-body-l">
              <Meets isSo={seller.meetsCriteria} /> {text('sellers.one.noFinding')}
            </p>
            <p class="nb-muted">
              {text('sellers.one.asOf', { at: instantText(seller.asOf), version: seller.ruleVersion })}
            </p>
            <SellerCriteria seller={seller} />
            <SellerDecisions seller={seller} />
            <SellerMeasures seller={seller} onReported={loaded.reload} />
            {seller.links && <SellerLinks id={id} links={seller.links} onSaid={loaded.reload} />}
            {isResponsible && mayAct() && (
              <p>
                <Link to={`/sellers/${encodeURIComponent(id)}/data`}>{text('sellers.data.title')}</Link>
              </p>
            )}
          </>
        )}
      </Loaded>
    </>
  );
}
