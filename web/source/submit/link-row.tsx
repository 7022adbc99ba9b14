import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useMe } from '../app/me.ts';
import { fieldId } from '../forms/fields.tsx';
import type { Form } from '../forms/form.ts';
import { Link, PlainButton, Tag } from '../parts/basic.tsx';
import { fault, text } from '../text/messages.ts';
import type { NoticeDraft } from './draft.ts';
import { itemSpec } from './field-spec.ts';
import { type Placed, standingOf, withoutLinks, withProof } from './links.ts';
import { SpecField } from './spec-field.tsx';

interface Props {
  readonly form: Form<NoticeDraft>;
  readonly placed: Placed;
  readonly all: readonly Placed[];
}

const COLOURS = { UNREAD: 'grey', FINE: 'green', AGAIN: 'orange', BEFORE: 'yellow', FAULTY: 'red' } as const;

/** What an address was recognised as, and what is to be said of it. */
function Recognised({ placed: { seen } }: Pick<Props, 'placed'>): JSX.Element {
  const standing = standingOf(seen);
  return (
    <>
      <p class="nb-submit-link__facts">
        <Tag colour={COLOURS[standing]}>{text(`submit.link.${standing}`)}</Tag>
        {seen?.marketplace && <strong>{seen.marketplace}</strong>}
        {seen?.listing && <bdi>{text('submit.link.number', { number: seen.listing.listingId })}</bdi>}
      </p>
      {seen?.repeats !== undefined && (
        <p class="govuk-body-s">{text('submit.link.repeats', { place: seen.repeats + 1 })}</p>
      )}
      {seen?.before && (
        <p class="govuk-body-s">
          <Link to={`/items/${seen.before}`}>{text('submit.link.before')}</Link>
        </p>
      )}
      {seen?.faults.map(({ pointer, code, detail }) => (
        <p class="govuk-error-message" key={pointer + code}>
          {fault(code, detail)} <Example detail={detail} />
        </p>
      ))}
    </>
  );
}

/** What an address of a listing looks like there, where the system says so. */
function Example({ detail }: { detail: string }): JSX.Element | null {
  const [like] = /https:\/\/\S+/.exec(detail) ?? [];
  return like ? <bdi class="nb-muted">{text('submit.link.example', { like })}</bdi> : null;
}

/** Numbers of sellers are taken from those only for whom links of sellers are switched on. */
const ONLY_LINKING = ['vat', 'tradeRegister', 'iban'];

function Editor({ form, placed, all }: Props): JSX.Element {
  const { organisation } = useMe();
  const spec = itemSpec(placed.index);
  const isOffered = (at: string) => organisation.sellerLinks || !ONLY_LINKING.includes(at.split('/').at(-1) ?? '');
  const fields = spec.fields.map((field) =>
    field.control === 'group' ? { ...field, fields: field.fields.filter(({ at }) => isOffered(at)) } : field,
  );
  return (
    <div class="nb-submit-link__editor">
      {fields.map((field) => (
        <SpecField key={field.at} form={form} spec={field} />
      ))}
      {placed.item['external'] && placed.seen?.marketplace && (
        <PlainButton onClick={() => form.replace(withProof(form.value.peek(), all, placed))}>
          {text('submit.link.proofForAll', { marketplace: placed.seen.marketplace })}
        </PlainButton>
      )}
    </div>
  );
}

/** One link: its address, what it is, and the ways to mend it. */
export function LinkRow({ form, placed, all }: Props): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const { index, item } = placed;
  const name = text('submit.link.place', { place: index + 1 });
  return (
    <li class="nb-submit-link" value={index + 1} id={fieldId(`/items/${index}`)} tabIndex={-1}>
      <bdi class="nb-submit-link__address">{item.url}</bdi>
      <Recognised placed={placed} />
      <div class="nb-inline-list">
        <button type="button" class="nb-plain-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {text('submit.link.edit')} <span class="govuk-visually-hidden">{name}</span>
        </button>
        <PlainButton onClick={() => form.replace(withoutLinks(form.value.peek(), new Set([index])))}>
          {text('submit.link.remove')} <span class="govuk-visually-hidden">{name}</span>
        </PlainButton>
      </div>
      {isOpen && <Editor form={form} placed={placed} all={all} />}
    </li>
  );
}
