import type { JSX } from 'preact';
import { api, ask } from '../api/client.ts';
import { useMore } from '../api/more.ts';
import type { components } from '../api/schema.generated.ts';
import { TextArea, TextField } from '../forms/fields.tsx';
import { useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { InstantField } from '../forms/instant-field.tsx';
import { Button, Link, Said, Tag } from '../parts/basic.tsx';
import { Empty, Loaded } from '../parts/loaded.tsx';
import { text, word } from '../text/messages.ts';
import { listText, shareText } from '../text/numbers.ts';
import { type Acting, useAct } from './acting.ts';
import { StateTag } from './row-view.tsx';

type Match = components['schemas']['MatchPage']['matches'][number];

interface Draft {
  readonly seenAt?: string;
  readonly note?: string;
  readonly listing?: { readonly url: string };
}

/** Only what was verified to be gone can be back: of two items, the earlier one. */
const earlierOf = (match: Match, id: string): { id: string; as: string } =>
  match.direction === 'EARLIER' ? { id: match.itemId, as: id } : { id, as: match.itemId };

function MatchView({ match, acting }: { match: Match; acting: Acting }): JSX.Element {
  const act = useAct(acting);
  const form = useForm<Draft>({ draft: `item.${acting.item.id}.match.${match.itemId}`, initial: {} });
  const confirm = ({ seenAt = new Date().toISOString(), note }: Draft) =>
    act((actionId) => {
      const { id, as } = earlierOf(match, acting.item.id);
      const body = { actionId, seenAt, as, ...(note && { note }) };
      return ask(api.POST('/v1/items/{id}/reappearances', { params: { path: { id } }, body }));
    });
  const rules = match.rules.map(({ rule, score }) => `${word('reappearanceRule', rule)} (${shareText(score)})`);
  return (
    <article class="nb-clock">
      <h3 class="govuk-heading-s">
        <Link to={`/items/${match.itemId}`}>
          <Said>{match.title ?? match.listing.url}</Said>
        </Link>{' '}
        <StateTag state={match.state} />
      </h3>
      <p class="govuk-body">
        {text(`follow.match.${match.direction}`)} {listText(rules)}
      </p>
      {match.isConfirmed ? (
        <Tag colour="green">{text('follow.match.confirmed')}</Tag>
      ) : (
        <FormView form={form} submit={text('follow.match.confirm')} onSubmit={confirm}>
          <InstantField
            form={form}
            at="/seenAt"
            label={text('follow.match.seenAt')}
            hint={text('follow.check.whenHint')}
          />
          <TextArea form={form} at="/note" label={text('follow.match.note')} rows={2} />
        </FormView>
      )}
    </article>
  );
}

/** The offer is back under an address that nobody has notified yet: it becomes an item of its own. */
function NewListing(acting: Acting): JSX.Element {
  const act = useAct(acting);
  const form = useForm<Draft>({ draft: `item.${acting.item.id}.back`, initial: {} });
  const submit = ({ listing = { url: '' }, note, seenAt = new Date().toISOString() }: Draft) =>
    act((actionId) => {
      const body = { actionId, seenAt, listing, ...(note && { note, rule: 'MANUAL' as const }) };
      return ask(api.POST('/v1/items/{id}/reappearances', { params: { path: { id: acting.item.id } }, body }));
    });
  return (
    <>
      <h3 class="govuk-heading-s">{text('follow.match.newTitle')}</h3>
      <FormView form={form} submit={text('follow.match.newSend')} onSubmit={submit}>
        <TextField
          form={form}
          at="/listing/url"
          label={text('follow.match.url')}
          hint={text('follow.match.urlHint')}
          type="url"
        />
        <InstantField
          form={form}
          at="/seenAt"
          label={text('follow.match.seenAt')}
          hint={text('follow.check.whenHint')}
        />
        <TextArea form={form} at="/note" label={text('follow.match.noteManual')} rows={2} />
      </FormView>
    </>
  );
}

/** Items that may be the same offer again. None counts until a person confirms it. */
export function LinkAct(acting: Acting): JSX.Element {
  const { id, version } = acting.item;
  const listed = useMore(
    async (cursor) => {
      const params = { path: { id }, query: { ...(cursor && { cursor }) } };
      const { matches, next } = await ask(api.GET('/v1/items/{id}/matches', { params }));
      return { rows: matches, next };
    },
    [id, version],
  );
  return (
    <>
      <p class="govuk-body">{text('follow.match.lead')}</p>
      <Loaded of={listed}>
        {({ rows, hasMore }) => (
          <>
            {rows.length === 0 && !hasMore && <Empty title={text('follow.match.none')} />}
            {rows.map((match) => (
              <MatchView key={match.itemId} match={match} acting={acting} />
            ))}
            {hasMore && (
              <Button kind="secondary" onClick={() => void listed.more()}>
                {text('follow.match.further')}
              </Button>
            )}
          </>
        )}
      </Loaded>
      {acting.item.possible.includes('REAPPEARED') && <NewListing {...acting} />}
    </>
  );
}
