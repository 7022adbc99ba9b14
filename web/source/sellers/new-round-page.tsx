import type { JSX } from 'preact';
import { useLocation } from 'preact-iso';
import { NewMonitoringRound } from '../../../shared/contracts/monitoring-round.ts';
import { SECTORS } from '../../../shared/sectors/sectors.ts';
import { api, ask } from '../api/client.ts';
import { useMarketplaces } from '../api/marketplaces.ts';
import type { components } from '../api/schema.generated.ts';
import { CheckboxesField } from '../forms/choices.tsx';
import { SelectField, TextArea, TextField } from '../forms/fields.tsx';
import { type Form, faultsBy, useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { InstantField } from '../forms/instant-field.tsx';
import { announce } from '../parts/announce.tsx';
import { Link } from '../parts/basic.tsx';
import { text, word } from '../text/messages.ts';
import { LinesField } from './lines-field.tsx';
import { nextWindow } from './windows.tsx';

type Wire = components['schemas']['NewMonitoringRound'];
type Draft = Partial<Wire>;

const wireOf = (draft: Draft): Wire => ({ ...draft, observers: draft.observers ?? [] }) as Wire;

function Fields({ form }: { form: Form<Draft> }): JSX.Element {
  const marketplaces = useMarketplaces();
  return (
    <>
      <TextField form={form} at="/title" label={text('sellers.rounds.name')} />
      <TextField
        form={form}
        at="/reference"
        width={20}
        label={text('sellers.reference')}
        hint={text('sellers.referenceHint')}
      />
      <SelectField
        form={form}
        at="/sector"
        none=""
        label={text('sellers.column.sector')}
        options={SECTORS.map((value) => ({ value, label: word('sector', value) }))}
      />
      <CheckboxesField
        form={form}
        at="/marketplaces"
        label={text('sellers.rounds.marketplaces')}
        options={marketplaces.data ?? []}
      />
      <InstantField form={form} at="/from" label={text('sellers.window.from')} />
      <InstantField
        form={form}
        at="/until"
        label={text('sellers.window.until')}
        hint={text('sellers.window.untilHint')}
      />
      <TextArea
        form={form}
        at="/method"
        label={text('sellers.rounds.method')}
        hint={text('sellers.rounds.methodHint')}
      />
      <TextField
        form={form}
        at="/channels/A"
        label={text('sellers.rounds.channelA')}
        hint={text('sellers.rounds.channelHint')}
      />
      <TextField form={form} at="/channels/B" label={text('sellers.rounds.channelB')} />
      <LinesField
        form={form}
        at="/observers"
        label={text('sellers.rounds.observers')}
        hint={text('sellers.rounds.observersHint')}
      />
    </>
  );
}

/** The same content through two channels, within a window, by a method. */
export function NewRoundPage(): JSX.Element {
  const { route } = useLocation();
  const form = useForm<Draft>({
    draft: 'monitoring-round',
    initial: nextWindow(),
    check: (value) => faultsBy(NewMonitoringRound, wireOf(value)),
  });
  return (
    <>
      <p>
        <Link to="/monitoring-rounds">{text('sellers.rounds.title')}</Link>
      </p>
      <h1 class="govuk-heading-l">{text('sellers.rounds.new')}</h1>
      <FormView
        form={form}
        submit={text('sellers.rounds.open')}
        onSubmit={async (value) => {
          const { id } = await ask(api.POST('/v1/monitoring-rounds', { body: wireOf(value) }));
          announce(text('sellers.rounds.opened'));
          route(`/monitoring-rounds/${id}`);
        }}
      >
        <Fields form={form} />
      </FormView>
    </>
  );
}
