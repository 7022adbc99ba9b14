import type { JSX } from 'preact';
import { Pledge } from '../../../shared/vocabulary/pledges.ts';
import { CheckboxesField, CheckboxField, RadioField } from '../forms/choices.tsx';
import { type FieldProps, SelectField, TextField } from '../forms/fields.tsx';
import { InstantField } from '../forms/instant-field.tsx';
import { Details } from '../parts/basic.tsx';
import { text } from '../text/messages.ts';
import { LinesField } from './lines-field.tsx';
import { choicesOf, memberStateChoices } from './options.ts';
import { Recognition } from './recognition.tsx';
import { Repeated } from './repeated.tsx';

type Of = { readonly form: FieldProps['form'] };
const AT = '/organisation';

function ProbeFields({ form }: Of): JSX.Element {
  const at = `${AT}/probe`;
  return (
    <Details title={text('operations.field.probe')} isOpen={form.get(at) !== undefined}>
      <CheckboxField
        form={form}
        at={`${at}/isOn`}
        label={text('operations.field.probe.isOn')}
        hint={text('operations.hint.probe')}
      />
      <SelectField
        form={form}
        at={`${at}/vantage`}
        label={text('operations.field.probe.vantage')}
        none={text('operations.choose')}
        options={memberStateChoices()}
      />
      <TextField
        form={form}
        at={`${at}/contact`}
        label={text('operations.field.probe.contact')}
        hint={text('operations.hint.probe.contact')}
      />
      <SelectField
        form={form}
        at={`${at}/robots`}
        label={text('operations.field.probe.robots')}
        none={text('operations.choose')}
        options={choicesOf('robots', ['NOTE', 'OBEY'])}
      />
    </Details>
  );
}

function ListingFields({ form }: Of): JSX.Element {
  const at = `${AT}/listings`;
  return (
    <>
      <h2 class="govuk-heading-m">{text('operations.listings.title')}</h2>
      <LinesField
        form={form}
        at={`${at}/hosts`}
        label={text('operations.field.hosts')}
        hint={text('operations.hint.hosts')}
      />
      <LinesField
        form={form}
        at={`${at}/patterns`}
        label={text('operations.field.patterns')}
        hint={text('operations.hint.patterns')}
      />
      <TextField
        form={form}
        at={`${at}/canonical`}
        label={text('operations.field.canonical')}
        hint={text('operations.hint.canonical')}
      />
      <Recognition form={form} at={at} />
    </>
  );
}

/** Where the marketplace has declared that electronic notices reach it: without it no legal deadline runs. */
function DesignationFields({ form }: Of): JSX.Element {
  return (
    <Repeated
      form={form}
      at={`${AT}/designations`}
      title={text('operations.field.designations')}
      add={text('operations.add.designation')}
      remove={text('operations.remove.designation')}
      fresh={() => ({ channel: 'QUEUE', from: new Date().toISOString() })}
    >
      {(at) => (
        <>
          <SelectField
            form={form}
            at={`${at}/channel`}
            label={text('operations.field.channel')}
            options={choicesOf('designation', ['QUEUE', 'CONSOLE', 'MAILBOX'])}
          />
          <InstantField form={form} at={`${at}/from`} label={text('operations.field.from')} />
          <InstantField
            form={form}
            at={`${at}/until`}
            label={text('operations.field.until')}
            hint={text('operations.hint.until')}
          />
          <TextField
            form={form}
            at={`${at}/reference`}
            label={text('operations.field.reference')}
            hint={text('operations.hint.reference')}
          />
        </>
      )}
    </Repeated>
  );
}

export function MarketplaceFields({ form }: Of): JSX.Element {
  return (
    <>
      <SelectField
        form={form}
        at={`${AT}/jurisdiction`}
        label={text('operations.field.jurisdiction')}
        hint={text('operations.hint.jurisdiction')}
        none={text('operations.choose')}
        options={memberStateChoices()}
      />
      <SelectField
        form={form}
        at={`${AT}/sizeClass`}
        label={text('operations.field.sizeClass')}
        hint={text('operations.hint.sizeClass')}
        options={choicesOf('sizeClass', ['MICRO', 'SMALL', 'MEDIUM', 'LARGE', 'VERY_LARGE'])}
      />
      <CheckboxesField
        form={form}
        at={`${AT}/pledges`}
        label={text('operations.field.pledges')}
        options={choicesOf('pledge', Pledge.options)}
      />
      <ListingFields form={form} />
      <h2 class="govuk-heading-m">{text('operations.channel.title')}</h2>
      <RadioField
        form={form}
        at={`${AT}/channel`}
        label={text('operations.field.channel')}
        options={[
          { value: 'queue', label: text('operations.channel.queue') },
          { value: 'console', label: text('operations.channel.console') },
          { value: 'external', label: text('operations.channel.external') },
        ]}
      />
      <TextField
        form={form}
        at={`${AT}/awsPrincipal`}
        label={text('operations.field.awsPrincipal')}
        hint={text('operations.hint.awsPrincipal')}
      />
      <DesignationFields form={form} />
      <ProbeFields form={form} />
    </>
  );
}
