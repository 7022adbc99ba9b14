import type { JSX } from 'preact';
import { api, ask } from '../api/client.ts';
import { type Loaded as LoadedState, useLoad } from '../api/load.ts';
import { useMe } from '../app/me.ts';
import type { PageProps } from '../app/page.ts';
import { Link, Said, SummaryList } from '../parts/basic.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { dayText, instantText } from '../text/dates.ts';
import { text } from '../text/messages.ts';
import { Decision } from './decision.tsx';
import { DraftTag, type OrderDraft } from './draft-tag.tsx';
import { WholeOrder } from './order-whole.tsx';
import { actorName, usePeople } from './people.ts';

function About({ draft }: { draft: OrderDraft }): JSX.Element {
  const people = usePeople();
  const { writtenBy, heldAt, expiresAt, decidedBy, decidedAt, reason, marketplaces, state } = draft;
  return (
    <SummaryList
      pairs={[
        [text('office.approvals.state'), <DraftTag key="state" state={state} />],
        [text('office.approvals.writtenBy'), <Said key="by">{actorName(people, writtenBy)}</Said>],
        [text('office.approvals.heldAt'), instantText(heldAt)],
        [text('office.order.to'), marketplaces.join(', ')],
        [text('office.order.expires'), state === 'HELD' ? dayText(expiresAt) : undefined],
        [text('office.order.decidedBy'), decidedBy && <Said key="decided">{actorName(people, decidedBy)}</Said>],
        [text('office.order.decidedAt'), decidedAt && instantText(decidedAt)],
        [text('office.order.reason'), reason && <Said key="reason">{reason}</Said>],
      ]}
    />
  );
}

function Next({ draft, of }: { draft: OrderDraft; of: LoadedState<OrderDraft> }): JSX.Element | null {
  const { person } = useMe();
  const { id, state, writtenBy } = draft;
  if (state === 'SENT')
    return (
      <p>
        <Link to={`/notices/${id}`} isButton>
          {text('office.order.sent')}
        </Link>
      </p>
    );
  if (state === 'REFUSED' && draft.body !== undefined)
    return (
      <p>
        <Link to={`/submit?draft=${id}`} isButton>
          {text('office.order.again')}
        </Link>
      </p>
    );
  if (state !== 'HELD' && state !== 'APPROVED') return null;
  if (person?.function !== 'approver') return <p class="govuk-inset-text">{text('office.order.byApprover')}</p>;
  if (writtenBy.person === person.subject) return <p class="govuk-inset-text">{text('office.order.own')}</p>;
  return <Decision draft={draft} reload={of.reload} />;
}

/** One order that waits for a second pair of eyes: whole, with who wrote it, and the decision on it. */
export function OrderPage({ params }: PageProps): JSX.Element {
  const id = params['id'] ?? '';
  const loaded = useLoad(() => ask(api.GET('/v1/order-drafts/{id}', { params: { path: { id } } })), [id]);
  return (
    <Loaded of={loaded}>
      {(draft) => (
        <>
          <h1 class="govuk-heading-l">
            {text('office.order.heading')} <Said>{draft.reference}</Said>
          </h1>
          <About draft={draft} />
          <WholeOrder body={draft.body} />
          <Next draft={draft} of={loaded} />
          <p>
            <Link to="/office/approvals">{text('office.approvals.title')}</Link>
          </p>
        </>
      )}
    </Loaded>
  );
}
