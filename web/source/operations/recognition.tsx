import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FieldProps } from '../forms/fields.tsx';
import { Tag } from '../parts/basic.tsx';
import { fault, text } from '../text/messages.ts';
import { type Tried, tryLink } from './recognise.ts';

function Outcome({ tried }: { tried: Tried }): JSX.Element {
  if (tried.kind === 'RECOGNISED') {
    return (
      <>
        <Tag colour="green">{text('operations.recognition.yes')}</Tag>{' '}
        {text('operations.recognition.number', { number: tried.listingId })}
        <br />
        <bdi>{tried.url}</bdi>
      </>
    );
  }
  const why = tried.kind === 'REFUSED' ? fault(tried.code, tried.detail) : tried.why;
  return (
    <>
      <Tag colour="red">{text('operations.recognition.no')}</Tag> <bdi>{why}</bdi>
      {tried.kind === 'REFUSED' && (
        <bdi class="nb-muted" lang="en">
          {` ${tried.detail}`}
        </bdi>
      )}
    </>
  );
}

/** A link is pasted, and the addresses as they stand in the form are tried on it. */
export function Recognition({ form, at }: Pick<FieldProps, 'form' | 'at'>): JSX.Element {
  const [link, setLink] = useState('');
  const value = form.get(at);
  const addresses = typeof value === 'object' && value !== null ? value : {};
  return (
    <div class="nb-card">
      <div class="govuk-form-group">
        <label class="govuk-label govuk-label--s" for="try-link">
          {text('operations.recognition.title')}
        </label>
        <div class="govuk-hint" id="try-link-hint">
          {text('operations.recognition.hint')}
        </div>
        <input
          class="govuk-input"
          id="try-link"
          type="url"
          autocomplete="off"
          aria-describedby="try-link-hint"
          value={link}
          onInput={({ currentTarget }) => setLink(currentTarget.value)}
        />
      </div>
      <p class="govuk-body nb-text" role="status">
        {link.trim() && <Outcome tried={tryLink(addresses, link)} />}
      </p>
    </div>
  );
}
