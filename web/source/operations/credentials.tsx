import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { NewClient } from '../../../shared/contracts/organisation.ts';
import { api, ask } from '../api/client.ts';
import type { components } from '../api/schema.generated.ts';
import { TextField } from '../forms/fields.tsx';
import { faultsBy, useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { announce } from '../parts/announce.tsx';
import { SummaryList, Warning } from '../parts/basic.tsx';
import { CopyButton } from '../parts/copy.tsx';
import { text } from '../text/messages.ts';

type Given = components['schemas']['ClientCredentials'];

function Shown({ given }: { given: Given }): JSX.Element {
  return (
    <>
      <Warning>{text('operations.credentials.once')}</Warning>
      <SummaryList
        pairs={[
          [text('operations.credentials.clientId'), <code key="id">{given.clientId}</code>],
          [text('operations.credentials.secret'), <code key="secret">{given.clientSecret}</code>],
          [text('operations.credentials.scopes'), given.scopes.join(' ')],
        ]}
      />
      <div class="nb-row govuk-!-margin-bottom-6">
        <CopyButton value={given.clientId} label={text('operations.credentials.copyId')} />
        <CopyButton value={given.clientSecret} label={text('operations.credentials.copySecret')} />
      </div>
    </>
  );
}

/** Credentials for a machine. The secret is on this page once, and nowhere afterwards. */
export function Credentials({ id, onGiven }: { id: string; onGiven?(): void }): JSX.Element {
  const [given, setGiven] = useState<Given>();
  const form = useForm<{ name?: string }>({ initial: {}, check: (value) => faultsBy(NewClient, value) });
  return (
    <>
      {given && <Shown given={given} />}
      <FormView
        form={form}
        submit={text('operations.credentials.give')}
        onSubmit={async ({ name = '' }) => {
          setGiven(await ask(api.POST('/v1/organisations/{id}/clients', { params: { path: { id } }, body: { name } })));
          form.reset();
          announce(text('operations.credentials.given'));
          onGiven?.();
        }}
      >
        <TextField
          form={form}
          at="/name"
          width={20}
          label={text('operations.credentials.name')}
          hint={text('operations.credentials.hint')}
        />
      </FormView>
    </>
  );
}
