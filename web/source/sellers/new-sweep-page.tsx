import type { JSX } from 'preact';
import { useLocation } from 'preact-iso';
import { NewCoordinatedAction } from '../../../shared/contracts/coordinated-action.ts';
import { SECTORS } from '../../../shared/sectors/sectors.ts';
import { api, ask } from '../api/client.ts';
import type { components } from '../api/schema.generated.ts';
import { CheckboxesField } from '../forms/choices.tsx';
import { TextField } from '../forms/fields.tsx';
import { faultsBy, useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { InstantField } from '../forms/instant-field.tsx';
import { announce } from '../parts/announce.tsx';
import { Link } from '../parts/basic.tsx';
import { text, word } from '../text/messages.ts';
import { LinesField } from './lines-field.tsx';
import { nextWindow } from './windows.tsx';

type Wire = components['schemas']['NewCoordinatedAction'];
type Draft = Partial<Wire>;

const wireOf = (draft: Draft): Wire => ({ ...draft, invited: draft.invited ?? [] }) as Wire;

/** Many notices of several authorities under one name, for a time. */
export function NewSweepPage(): JSX.Element {
  const { route } = useLocation();
  const form = useForm<Draft>({
    draft: 'coordinated-action',
    initial: nextWindow(),
    check: (value) => faultsBy(NewCoordinatedAction, wireOf(value)),
  });
  return (
    <>
      <p>
        <Link to="/coordinated-actions">{text('sellers.sweeps.title')}</Link>
      </p>
      <h1 class="govuk-heading-l">{text('sellers.sweeps.new')}</h1>
      <FormView
        form={form}
        submit={text('sellers.sweeps.open')}
        onSubmit={async (value) => {
          const { id } = await ask(api.POST('/v1/coordinated-actions', { body: wireOf(value) }));
          announce(text('sellers.sweeps.isOpened'));
          route(`/coordinated-actions/${id}`);
        }}
      >
        <TextField form={form} at="/title" label={text('sellers.sweeps.name')} />
        <TextField
          form={form}
          at="/reference"
          width={20}
          label={text('sellers.reference')}
          hint={text('sellers.referenceHint')}
        />
        <CheckboxesField
          form={form}
          at="/sectors"
          label={text('sellers.column.sectors')}
          options={SECTORS.map((value) => ({ value, label: word('sector', value) }))}
        />
        <InstantField form={form} at="/from" label={text('sellers.window.from')} />
        <InstantField
          form={form}
          at="/until"
          label={text('sellers.window.until')}
          hint={text('sellers.window.untilHint')}
        />
        <LinesField
          form={form}
          at="/invited"
          label={text('sellers.sweeps.invitedLabel')}
          hint={text('sellers.sweeps.invitedHint')}
        />
      </FormView>
    </>
  );
}
