import type { JSX } from 'preact';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import type { components } from '../api/schema.generated.ts';
import { TextField } from '../forms/fields.tsx';
import { useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { announce } from '../parts/announce.tsx';
import { Said, Tag } from '../parts/basic.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { DataTable } from '../parts/table.tsx';
import { instantText } from '../text/dates.ts';
import { text } from '../text/messages.ts';
import { useAgain } from './polling.ts';

type Test = components['schemas']['TestMessage'];

const EVERY_MILLISECONDS = 2_000;

function Answer({ test: { receivedAt } }: { test: Test }): JSX.Element {
  if (!receivedAt) return <Tag>{text('operations.test.waiting')}</Tag>;
  return (
    <>
      <Tag colour="green">{text('operations.test.answered')}</Tag> {instantText(receivedAt)}
    </>
  );
}

/** A message goes out on the real queue; the machine of the marketplace answers on its own, and the answer is seen here. */
export function TestStep({ id }: { id: string }): JSX.Element {
  const path = { id };
  const state = useLoad(() => ask(api.GET('/v1/organisations/{id}/queues', { params: { path } })), [id]);
  const form = useForm<{ note?: string }>({ initial: {} });
  useAgain(state.data?.tests.some(({ receivedAt }) => !receivedAt) ?? false, EVERY_MILLISECONDS, state.reload);
  return (
    <>
      <p class="govuk-body">{text('operations.test.what')}</p>
      <FormView
        form={form}
        submit={text('operations.test.send')}
        onSubmit={async ({ note }) => {
          const body = { actionId: crypto.randomUUID(), ...(note && { note }) };
          await ask(api.POST('/v1/organisations/{id}/test-messages', { params: { path }, body }));
          announce(text('operations.test.sent'));
          form.reset();
          state.reload();
        }}
      >
        <TextField
          form={form}
          at="/note"
          maxLength={200}
          label={text('common.form.optional', { label: text('operations.test.note') })}
        />
      </FormView>
      <Loaded of={state}>
        {({ tests }) =>
          tests.length > 0 && (
            <DataTable
              caption={text('operations.test.table')}
              rows={tests}
              keyOf={({ test }) => test}
              columns={[
                { name: text('operations.test.askedAt'), isHead: true, cell: ({ askedAt }) => instantText(askedAt) },
                { name: text('operations.test.note'), cell: ({ note }) => <Said>{note}</Said> },
                { name: text('operations.test.answer'), cell: (test) => <Answer test={test} /> },
                { name: text('operations.test.takenAt'), cell: ({ takenAt }) => takenAt && instantText(takenAt) },
              ]}
            />
          )
        }
      </Loaded>
    </>
  );
}
