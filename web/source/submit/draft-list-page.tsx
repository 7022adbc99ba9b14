import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { api, ask } from '../api/client.ts';
import { mayAct, useMe } from '../app/me.ts';
import { useQuery } from '../app/query.ts';
import { Button, Link, PlainButton } from '../parts/basic.tsx';
import { Busy, Empty, Failure } from '../parts/loaded.tsx';
import { type Column, DataTable } from '../parts/table.tsx';
import { instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { draftFromBody, draftOnAlert, freshReference, type NoticeDraft } from './draft.ts';
import { beginDraft, discardDraft, type KeptDraft, keptDrafts } from './draft-shelf.ts';

type Known = Partial<NoticeDraft>;
type Source = Readonly<Record<string, string>>;

/** What a new draft begins with: an alert, an order that was sent back, or what the address says. */
async function knownFrom({ alert, draft, coordinatedAction, kind }: Source): Promise<Known | undefined> {
  const asOrder: Known = kind === 'ORDER' ? { kind } : {};
  if (alert)
    return { ...draftOnAlert(await ask(api.GET('/v1/alerts/{id}', { params: { path: { id: alert } } }))), ...asOrder };
  if (draft) {
    const held = await ask(api.GET('/v1/order-drafts/{id}', { params: { path: { id: draft } } }));
    return draftFromBody(held.body);
  }
  if (coordinatedAction) return { ...asOrder, coordinatedAction };
  return kind ? asOrder : undefined;
}

/** Begins a draft where the address asks for one, and goes on to it. */
function Beginning({ source }: { source: Source }): JSX.Element {
  const { route } = useLocation();
  const [error, setError] = useState<Error>();
  const begin = () => {
    setError(undefined);
    knownFrom(source).then(
      (known) => route(known ? `/submit/draft/${beginDraft(known)}` : '/submit', true),
      (reason: unknown) => setError(reason instanceof Error ? reason : new Error(String(reason))),
    );
  };
  useEffect(begin, []);
  return error ? <Failure error={error} retry={begin} /> : <Busy />;
}

function useColumns(drop: (key: string) => void): readonly Column<KeptDraft>[] {
  return [
    {
      name: text('submit.drafts.reference'),
      isHead: true,
      cell: ({ key, value }) => (
        <Link to={`/submit/draft/${key}`}>
          <bdi>{value.reference || text('submit.drafts.unnamed')}</bdi>
        </Link>
      ),
    },
    { name: text('submit.drafts.kind'), cell: ({ value }) => word('kind', value.kind) },
    {
      name: text('submit.drafts.sector'),
      cell: ({ value }) => (value.sector ? word('sector', value.sector) : text('common.none')),
    },
    { name: text('submit.drafts.links'), isNumber: true, cell: ({ value }) => value.items.length },
    { name: text('submit.drafts.changed'), cell: ({ at }) => instantText(at) },
    {
      name: text('submit.drafts.discard'),
      cell: ({ key, value }) => (
        <PlainButton onClick={() => drop(key)}>
          {text('submit.drafts.discard')} <span class="govuk-visually-hidden">{value.reference}</span>
        </PlainButton>
      ),
    },
  ];
}

function Drafts(): JSX.Element {
  const [drafts, setDrafts] = useState(keptDrafts);
  const columns = useColumns((key) => {
    discardDraft(key);
    setDrafts(keptDrafts());
  });
  if (drafts.length === 0) {
    return (
      <Empty title={text('submit.drafts.none')}>
        <p class="govuk-body">{text('submit.drafts.noneText')}</p>
      </Empty>
    );
  }
  return (
    <DataTable
      caption={text('submit.drafts.title')}
      isCaptionHidden
      columns={columns}
      rows={drafts}
      keyOf={({ key }) => key}
    />
  );
}

/** With what nothing has to be chosen that can only be one. */
function useFirstKnown(): Known {
  const { organisation } = useMe();
  const [sector, another] = organisation.role === 'authority' ? (organisation.sectors ?? []) : [];
  return {
    reference: freshReference(),
    ...(sector && !another && { sector: sector as NonNullable<NoticeDraft['sector']> }),
  };
}

export function DraftListPage(): JSX.Element {
  const [query] = useQuery();
  const { route } = useLocation();
  const { organisation } = useMe();
  const known = useFirstKnown();
  const isBeginning = ['alert', 'draft', 'coordinatedAction', 'kind'].some((name) => query[name]);
  const begin = (more: Known) => route(`/submit/draft/${beginDraft({ ...known, ...more })}`);
  return (
    <>
      <h1 class="govuk-heading-l">{text(organisation.role === 'authority' ? 'submit.title' : 'common.nav.submit')}</h1>
      {isBeginning ? (
        <Beginning source={query} />
      ) : (
        <>
          <p class="govuk-body-l">{text('submit.what')}</p>
          {mayAct() && (
            <div class="govuk-button-group">
              <Button onClick={() => begin({})}>{text('submit.newNotice')}</Button>
              {organisation.role === 'authority' && (
                <Button kind="secondary" onClick={() => begin({ kind: 'ORDER' })}>
                  {text('submit.newOrder')}
                </Button>
              )}
              <Link to="/import">{text('submit.importInstead')}</Link>
            </div>
          )}
          <h2 class="govuk-heading-m">{text('submit.drafts.title')}</h2>
          <Drafts />
        </>
      )}
    </>
  );
}
