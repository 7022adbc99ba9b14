import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import type { components } from '../api/schema.generated.ts';
import { mayAct } from '../app/me.ts';
import type { PageProps } from '../app/page.ts';
import { Banner, Button, Link, PlainButton, SummaryList, Tag } from '../parts/basic.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { type Column, DataTable } from '../parts/table.tsx';
import { instantText } from '../text/dates.ts';
import { fault, text, word } from '../text/messages.ts';
import { freshReference, type NoticeDraft } from './draft.ts';
import { beginDraft } from './draft-shelf.ts';

type Notice = components['schemas']['Notice'];
type Item = Notice['items'][number];
type Rejected = Notice['rejected'][number];

/** Items reach their marketplaces within seconds of being taken: it is looked again so often, after so many milliseconds. */
const LOOKS = 8;
const PAUSE = 1_500;
const PAGE = 100;
/** Whoever comes back later need not be told once more that it was taken. Milliseconds. */
const JUST_SENT = 300_000;

const itemColumns = (): readonly Column<Item>[] => [
  {
    name: text('submit.notice.listing'),
    isHead: true,
    cell: ({ id, listing }) => (
      <Link to={`/items/${id}`}>
        <bdi>{listing.url}</bdi>
      </Link>
    ),
  },
  { name: text('submit.notice.marketplace'), cell: ({ marketplace }) => marketplace },
  {
    name: text('submit.notice.state'),
    cell: ({ state }) => <Tag colour={state === 'ACCEPTED' ? 'grey' : 'blue'}>{word('state', state)}</Tag>,
  },
  { name: text('submit.notice.due'), cell: ({ dueAt }) => (dueAt ? instantText(dueAt) : text('common.none')) },
];

const rejectedColumns = (): readonly Column<Rejected>[] => [
  {
    name: text('submit.notice.listing'),
    isHead: true,
    cell: ({ url, index }) => <bdi>{url ?? text('submit.link.place', { place: index + 1 })}</bdi>,
  },
  {
    name: text('submit.notice.why'),
    cell: ({ faults }) => faults.map(({ code, detail }) => fault(code, detail)).join(' '),
  },
];

function Items({ items }: { items: readonly Item[] }): JSX.Element {
  const [until, setUntil] = useState(PAGE);
  return (
    <>
      <h2 class="govuk-heading-m">{text('submit.notice.items', { many: items.length })}</h2>
      <DataTable
        caption={text('submit.notice.items', { many: items.length })}
        isCaptionHidden
        columns={itemColumns()}
        rows={items.slice(0, until)}
        keyOf={({ id }) => id}
      />
      {items.length > until && <PlainButton onClick={() => setUntil(until + PAGE)}>{text('common.more')}</PlainButton>}
    </>
  );
}

/** A draft like this notice, with the listings that were not taken. */
const againOf = ({
  kind,
  sector,
  category,
  explanation,
  details,
  order,
  onBehalfOf,
  rejected,
}: Notice): Partial<NoticeDraft> => ({
  ...({ kind, sector, category, explanation, details, order, onBehalfOf } as Partial<NoticeDraft>),
  reference: freshReference(),
  items: rejected.map(({ url = '' }) => ({ url })),
});

function RejectedItems({ notice }: { notice: Notice }): JSX.Element | null {
  const { route } = useLocation();
  const { rejected } = notice;
  if (rejected.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{text('submit.notice.rejected', { many: rejected.length })}</h2>
      <DataTable
        caption={text('submit.notice.rejected', { many: rejected.length })}
        isCaptionHidden
        columns={rejectedColumns()}
        rows={rejected}
        keyOf={({ index }) => String(index)}
      />
      {mayAct() && (
        <Button kind="secondary" onClick={() => route(`/submit/draft/${beginDraft(againOf(notice))}`)}>
          {text('submit.notice.again')}
        </Button>
      )}
    </>
  );
}

function Sent({ notice }: { notice: Notice }): JSX.Element {
  const { kind, sector, category, items, acceptedAt, status, alert, coordinatedAction } = notice;
  return (
    <>
      {Date.now() - Date.parse(acceptedAt) < JUST_SENT && (
        <Banner title={text('submit.notice.taken')} kind="success">
          <p class="govuk-notification-banner__heading">{text('submit.notice.takenText', { many: items.length })}</p>
        </Banner>
      )}
      <SummaryList
        pairs={[
          [text('submit.drafts.kind'), word('kind', kind)],
          [text('submit.drafts.sector'), `${word('sector', sector)}, ${word('category', `${sector}.${category}`)}`],
          [text('submit.notice.acceptedAt'), instantText(acceptedAt)],
          [text('submit.notice.status'), word('submitterStatus', status)],
          [text('submit.reason.explanation'), <bdi key="explanation">{notice.explanation}</bdi>],
          [text('submit.sender.alert'), alert && <Link to={`/alerts/${alert}`}>{alert}</Link>],
          [text('submit.sender.coordinatedAction'), coordinatedAction],
        ]}
      />
      <Items items={items} />
      <RejectedItems notice={notice} />
      <div class="govuk-button-group">
        <Link to="/submit">{text('submit.notice.another')}</Link>
      </div>
    </>
  );
}

export function NoticePage({ params }: PageProps): JSX.Element {
  const id = params['id'] ?? '';
  const loaded = useLoad(() => ask(api.GET('/v1/notices/{id}', { params: { path: { id } } })), [id]);
  const [looks, setLooks] = useState(0);
  const isWaiting = loaded.data?.items.some(({ state }) => state === 'ACCEPTED') ?? false;
  useEffect(() => {
    if (!isWaiting || looks >= LOOKS) return undefined;
    const wait = setTimeout(() => {
      setLooks(looks + 1);
      loaded.reload();
    }, PAUSE);
    return () => clearTimeout(wait);
  }, [isWaiting, looks]);
  return (
    <>
      <h1 class="govuk-heading-l">
        {text('submit.notice.title')} <bdi>{loaded.data?.reference ?? ''}</bdi>
      </h1>
      <Loaded of={loaded}>{(notice) => <Sent notice={notice} />}</Loaded>
    </>
  );
}
