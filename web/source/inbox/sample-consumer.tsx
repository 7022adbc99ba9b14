import './inbox.css';
import type { JSX } from 'preact';
import source from '../../../samples/consumer.ts?raw';
import { CopyButton } from '../parts/copy.tsx';
import { text } from '../text/messages.ts';

interface Props {
  /** Addresses of the queues, written into the command that starts it. */
  readonly inbox: string;
  readonly actions: string;
}

/** A text to read and to copy: the keyboard reaches it, and scrolls it. */
function Program({ id, label, copy, value }: { id: string; label: string; copy: string; value: string }): JSX.Element {
  return (
    <div class="govuk-form-group">
      <label class="govuk-label" for={id}>
        {label}
      </label>
      <textarea
        class="govuk-textarea nb-code"
        id={id}
        readOnly
        spellcheck={false}
        rows={Math.min(value.split('\n').length + 1, 30)}
        value={value}
      />
      <CopyButton value={value} label={copy} />
    </div>
  );
}

/** A whole program for the queues, to copy: the very file that is run against them in the tests. */
export function SampleConsumer({ inbox, actions }: Props): JSX.Element {
  const command = `npm install @aws-sdk/client-sqs\nINBOX_URL=${inbox} \\\nACTIONS_URL=${actions} \\\nnode consumer.ts`;
  return (
    <>
      <p class="govuk-body">{text('inbox.sample.what')}</p>
      <Program
        id="sample-command"
        label={text('inbox.sample.command')}
        copy={text('inbox.sample.copyCommand')}
        value={command}
      />
      <Program
        id="sample-program"
        label={text('inbox.sample.program')}
        copy={text('inbox.sample.copyProgram')}
        value={source}
      />
    </>
  );
}
