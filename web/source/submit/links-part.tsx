import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fieldId } from '../forms/fields.tsx';
import type { Form } from '../forms/form.ts';
import { announce } from '../parts/announce.tsx';
import { Button, Details, PlainButton } from '../parts/basic.tsx';
import { text } from '../text/messages.ts';
import type { NoticeDraft } from './draft.ts';
import { LinkRow } from './link-row.tsx';
import {
  type Added,
  chosenBy,
  FILTERS,
  type Filter,
  MOST_LINKS,
  type Placed,
  placedOf,
  standingOf,
  withoutLinks,
  withPasted,
} from './links.ts';
import type { Seen } from './preview.ts';

interface Props {
  readonly form: Form<NoticeDraft>;
  readonly seen: Seen;
}

/** The field into which links are pasted. What was pasted is read at once; what was typed when one says so or goes on. */
function PasteField({ form }: Pick<Props, 'form'>): JSX.Element {
  const [typed, setTyped] = useState('');
  const [added, setAdded] = useState<Omit<Added, 'draft'>>();
  const take = (pasted: string): boolean => {
    const { draft, ...result } = withPasted(form.value.peek(), pasted);
    if (result.many + result.left.length === 0) return false;
    form.replace(draft);
    setAdded(result);
    setTyped(result.left.join('\n'));
    announce(text('submit.links.added', { many: result.many }));
    return true;
  };
  const id = fieldId('/items');
  return (
    <div class="nb-submit-links__field">
      <div class="govuk-form-group">
        <label class="govuk-label" for={id}>
          {text('submit.links.label')}
        </label>
        <div class="govuk-hint" id={`${id}-hint`}>
          {text('submit.links.hint', { most: MOST_LINKS })}
        </div>
        <textarea
          class="govuk-textarea"
          id={id}
          rows={6}
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onBlur={() => typed.trim() && take(typed)}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text/plain') ?? '';
            if (typed.trim() === '' && take(pasted)) event.preventDefault();
          }}
        />
      </div>
      <Button kind="secondary" onClick={() => take(typed)}>
        {text('submit.links.add')}
      </Button>
      {added && <Outcome added={added} />}
    </div>
  );
}

function Outcome({ added: { many, left, without } }: { added: Omit<Added, 'draft'> }): JSX.Element {
  return (
    <div class="govuk-inset-text">
      <p class="govuk-body">{text('submit.links.added', { many })}</p>
      {left.length > 0 && (
        <p class="govuk-body">{text('submit.links.left', { many: left.length, most: MOST_LINKS })}</p>
      )}
      {without.length > 0 && (
        <Details title={text('submit.links.without', { many: without.length })}>
          {without.slice(0, 50).map((line, index) => (
            // Lines have no name of their own, and never change their order.
            <p class="govuk-body-s" key={`${index} ${line}`}>
              <bdi>{line.slice(0, 300)}</bdi>
            </p>
          ))}
        </Details>
      )}
    </div>
  );
}

/** Rows drawn at once: a thousand are more than anybody reads. */
const PAGE = 50;

function Filters({
  placed,
  filter,
  choose,
}: {
  placed: readonly Placed[];
  filter: Filter;
  choose: (to: Filter) => void;
}): JSX.Element {
  const shown = FILTERS.map((each) => ({ each, many: chosenBy(each, placed).length })).filter(
    ({ each, many }) => each === 'all' || each === filter || many > 0,
  );
  return (
    <ul class="nb-inline-list nb-submit-links__filters">
      {shown.map(({ each, many }) => (
        <li key={each}>
          <button type="button" class="nb-plain-button" aria-pressed={each === filter} onClick={() => choose(each)}>
            {text(`submit.links.${each}`, { many })}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Everything that was named, each with what it was recognised as. */
function LinkList({ form, seen }: Props): JSX.Element {
  const [filter, setFilter] = useState<Filter>('all');
  const [until, setUntil] = useState(PAGE);
  const placed = placedOf(form.value.value.items, seen.items);
  const chosen = chosenBy(filter, placed);
  const again = placed.filter(({ seen: each }) => standingOf(each) === 'AGAIN').map(({ index }) => index);
  if (placed.length === 0) return <p class="nb-muted govuk-body">{text('submit.links.none')}</p>;
  const drop = (indexes: readonly number[]) => form.replace(withoutLinks(form.value.peek(), new Set(indexes)));
  return (
    <div>
      <Filters placed={placed} filter={filter} choose={setFilter} />
      <ol class="nb-submit-links__list">
        {chosen.slice(0, until).map((each) => (
          <LinkRow key={each.index} form={form} placed={each} all={placed} />
        ))}
      </ol>
      {chosen.length > until && <PlainButton onClick={() => setUntil(until + PAGE)}>{text('common.more')}</PlainButton>}
      <div class="nb-inline-list">
        {again.length > 0 && (
          <PlainButton onClick={() => drop(again)}>
            {text('submit.links.dropAgain', { many: again.length })}
          </PlainButton>
        )}
        {filter === 'faulty' && chosen.length > 0 && (
          <PlainButton onClick={() => drop(chosen.map(({ index }) => index))}>
            {text('submit.links.dropFaulty', { many: chosen.length })}
          </PlainButton>
        )}
      </div>
    </div>
  );
}

export function LinksPart({ form, seen }: Props): JSX.Element {
  return (
    <section aria-labelledby="links">
      <h2 class="govuk-heading-m" id="links">
        {text('submit.links.title')}
      </h2>
      <div class="nb-submit-links">
        <PasteField form={form} />
        <div aria-busy={!seen.isFresh}>
          <LinkList form={form} seen={seen} />
        </div>
      </div>
    </section>
  );
}
