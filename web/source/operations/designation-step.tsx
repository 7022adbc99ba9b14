import type { JSX } from 'preact';
import { SelectField, TextField } from '../forms/fields.tsx';
import { useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { InstantField } from '../forms/instant-field.tsx';
import { announce } from '../parts/announce.tsx';
import { Said, Warning } from '../parts/basic.tsx';
import { DataTable } from '../parts/table.tsx';
import { instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { checkDraft } from './check-draft.ts';
import { choicesOf } from './options.ts';
import type { Organisation, OrganisationView } from './organisation.ts';
import { saveOrganisation } from './save-organisation.ts';

type Marketplace = Extract<Organisation, { role: 'marketplace' }>;
type Designation = Marketplace['designations'][number];

/** The channel of a marketplace is most likely the point of contact that it declares. */
const CHANNEL: Readonly<Record<Marketplace['channel'], Designation['channel']>> = {
  queue: 'QUEUE',
  console: 'CONSOLE',
  external: 'MAILBOX',
};

function Standing({ designations }: { designations: readonly Designation[] }): JSX.Element {
  if (designations.length === 0) return <Warning>{text('operations.designation.none')}</Warning>;
  return (
    <DataTable
      caption={text('operations.field.designations')}
      rows={designations}
      keyOf={({ channel, from }) => `${channel} ${from}`}
      columns={[
        { name: text('operations.field.channel'), isHead: true, cell: ({ channel }) => word('designation', channel) },
        { name: text('operations.field.from'), cell: ({ from }) => instantText(from) },
        { name: text('operations.column.until'), cell: ({ until }) => until && instantText(until) },
        { name: text('operations.field.reference'), cell: ({ reference }) => <Said>{reference}</Said> },
      ]}
    />
  );
}

/** The declared point of contact: without one in force, no legal deadline runs on delivery. */
export function DesignationStep({
  view,
  onSaved,
}: {
  view: OrganisationView;
  onSaved(saved: OrganisationView): void;
}): JSX.Element | null {
  const { id, version, organisation } = view;
  const marketplace = organisation as Marketplace;
  const at = `/organisation/designations/${marketplace.designations.length}`;
  const fresh = { channel: CHANNEL[marketplace.channel], from: new Date().toISOString() };
  const initial = { id, organisation: { ...marketplace, designations: [...marketplace.designations, fresh] } } as {
    id: string;
    organisation: Marketplace;
  };
  const form = useForm({ initial, check: checkDraft, draft: `designation-${id}-${version}` });
  return (
    <>
      <p class="govuk-body">{text('operations.designation.what')}</p>
      <Standing designations={marketplace.designations} />
      <FormView
        form={form}
        submit={text('operations.add.designation')}
        onSubmit={async (draft) => {
          onSaved(await saveOrganisation(draft));
          announce(text('operations.organisation.changed'));
        }}
      >
        <SelectField
          form={form}
          at={`${at}/channel`}
          label={text('operations.field.channel')}
          options={choicesOf('designation', ['QUEUE', 'CONSOLE', 'MAILBOX'])}
        />
        <InstantField form={form} at={`${at}/from`} label={text('operations.field.from')} />
        <TextField
          form={form}
          at={`${at}/reference`}
          label={text('operations.field.reference')}
          hint={text('operations.hint.reference')}
        />
      </FormView>
    </>
  );
}
