import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Form } from '../forms/form.ts';
import { text } from '../text/messages.ts';
import type { NoticeDraft } from './draft.ts';

const TYPES = ['application/pdf', 'text/html', 'application/xml'];

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The decision behind an order: its digest is counted here, and the file stays on this machine. */
export function DecisionFile({ form }: { form: Form<NoticeDraft> }): JSX.Element {
  const [name, setName] = useState<string>();
  const take = async (file: File) => {
    const sha256 = hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
    const mediaType = file.type === 'text/xml' ? 'application/xml' : file.type;
    form.set('/order/document/sha256', sha256);
    form.set('/order/document/name', file.name.slice(0, 200));
    if (TYPES.includes(mediaType)) form.set('/order/document/mediaType', mediaType);
    setName(file.name);
  };
  return (
    <div class="govuk-form-group">
      <label class="govuk-label" for="decision-file">
        {text('submit.order.file')}
      </label>
      <div class="govuk-hint" id="decision-file-hint">
        {text('submit.order.fileHint')}
      </div>
      <input
        class="govuk-file-upload"
        type="file"
        id="decision-file"
        accept=".pdf,.html,.xml"
        aria-describedby="decision-file-hint"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void take(file);
        }}
      />
      {name && (
        <p class="govuk-body-s" role="status">
          {text('submit.order.fileRead', { name })}
        </p>
      )}
    </div>
  );
}
