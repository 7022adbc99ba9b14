import type { JSX } from 'preact';
import { MailTopic } from '../../../shared/vocabulary/mail.ts';
import { CheckboxesField, CheckboxField } from '../forms/choices.tsx';
import { type FieldProps, SelectField, TextArea, TextField } from '../forms/fields.tsx';
import type { Form } from '../forms/form.ts';
import { InstantField } from '../forms/instant-field.tsx';
import { Details } from '../parts/basic.tsx';
import { text } from '../text/messages.ts';
import { MarketplaceFields } from './marketplace-fields.tsx';
import { choicesOf, memberStateChoices, sectorChoices } from './options.ts';
import type { Draft } from './organisation.ts';
import { Repeated } from './repeated.tsx';

interface Props {
  readonly form: Form<Draft>;
  /** A registered organisation keeps its name in addresses and queues. */
  readonly isRegistered?: boolean;
}

const AT = '/organisation';

/** What the organisation is told of by e-mail. Without a topic, nothing. */
function MailFields({ form }: { form: FieldProps['form'] }): JSX.Element {
  const at = `${AT}/mail`;
  return (
    <Details title={text('operations.field.mail')} isOpen={form.get(at) !== undefined}>
      <CheckboxesField
        form={form}
        at={`${at}/on`}
        label={text('operations.field.mail.on')}
        options={choicesOf('mailTopic', MailTopic.options)}
      />
      <TextField
        form={form}
        at={`${at}/to`}
        type="email"
        label={text('operations.field.mail.to')}
        hint={text('operations.hint.mail.to')}
      />
      <CheckboxField form={form} at={`${at}/digest`} label={text('operations.field.mail.digest')} />
    </Details>
  );
}

function StandingFields({ form, at }: { form: FieldProps['form']; at: string }): JSX.Element {
  return (
    <>
      <SelectField
        form={form}
        at={`${at}/status`}
        label={text('operations.field.status')}
        options={choicesOf('submitterStatus', ['DSA_TF', 'PLATFORM_TRUSTED'])}
      />
      <CheckboxesField
        form={form}
        at={`${at}/areas`}
        label={text('operations.field.areas')}
        options={sectorChoices()}
      />
      <InstantField form={form} at={`${at}/from`} label={text('operations.field.from')} />
      <InstantField
        form={form}
        at={`${at}/until`}
        label={text('operations.field.until')}
        hint={text('operations.hint.until')}
      />
      <TextField form={form} at={`${at}/awardedBy`} label={text('operations.field.awardedBy')} />
      <SelectField
        form={form}
        at={`${at}/awardedIn`}
        label={text('operations.field.awardedIn')}
        none={text('common.none')}
        options={memberStateChoices()}
      />
      <TextField form={form} at={`${at}/decision`} label={text('operations.field.decision')} />
      <Repeated
        form={form}
        at={`${at}/suspensions`}
        isOptional
        title={text('operations.field.suspensions')}
        add={text('operations.add.suspension')}
        remove={text('operations.remove.suspension')}
        fresh={() => ({ from: new Date().toISOString() })}
      >
        {(place) => (
          <>
            <InstantField form={form} at={`${place}/from`} label={text('operations.field.from')} />
            <InstantField
              form={form}
              at={`${place}/until`}
              label={text('operations.field.until')}
              hint={text('operations.hint.until')}
            />
            <TextField form={form} at={`${place}/decision`} label={text('operations.field.decision')} />
            <TextField form={form} at={`${place}/reason`} label={text('operations.field.reason')} />
          </>
        )}
      </Repeated>
      <Details title={text('operations.field.ending')} isOpen={form.get(`${at}/ending`) !== undefined}>
        <SelectField
          form={form}
          at={`${at}/ending/how`}
          label={text('operations.field.how')}
          none={text('common.none')}
          options={choicesOf('standingEnd', ['REVOKED', 'EXPIRED', 'RENOUNCED', 'WITHDRAWN'])}
        />
        <TextField form={form} at={`${at}/ending/decision`} label={text('operations.field.decision')} />
        <TextField form={form} at={`${at}/ending/reason`} label={text('operations.field.reason')} />
      </Details>
    </>
  );
}

function AuthorityFields({ form }: { form: FieldProps['form'] }): JSX.Element {
  return (
    <>
      <SelectField
        form={form}
        at={`${AT}/memberState`}
        label={text('operations.field.memberState')}
        none={text('operations.choose')}
        options={memberStateChoices()}
      />
      <CheckboxesField
        form={form}
        at={`${AT}/sectors`}
        label={text('operations.field.sectors')}
        hint={text('operations.hint.sectors')}
        options={sectorChoices()}
      />
      <CheckboxField
        form={form}
        at={`${AT}/sellerLinks`}
        label={text('operations.field.sellerLinks')}
        hint={text('operations.hint.sellerLinks')}
      />
      <MailFields form={form} />
    </>
  );
}

function FlaggerFields({ form }: { form: FieldProps['form'] }): JSX.Element {
  return (
    <>
      <SelectField
        form={form}
        at={`${AT}/memberState`}
        label={text('operations.field.memberState')}
        none={text('operations.choose')}
        options={memberStateChoices()}
      />
      <Repeated
        form={form}
        at={`${AT}/standings`}
        title={text('operations.field.standings')}
        add={text('operations.add.standing')}
        remove={text('operations.remove.standing')}
        fresh={() => ({ status: 'DSA_TF', from: new Date().toISOString() })}
      >
        {(at) => <StandingFields form={form} at={at} />}
      </Repeated>
      <TextArea
        form={form}
        at={`${AT}/independence`}
        label={text('operations.field.independence')}
        hint={text('operations.hint.independence')}
      />
      <MailFields form={form} />
    </>
  );
}

/** The registration of an organisation: what every role has, then what its own asks for. */
export function OrganisationFields({ form, isRegistered }: Props): JSX.Element {
  const { role } = form.value.value.organisation;
  return (
    <>
      {!isRegistered && (
        <TextField
          form={form}
          at="/id"
          width={20}
          label={text('operations.field.id')}
          hint={text('operations.hint.id')}
        />
      )}
      <TextField form={form} at={`${AT}/name`} label={text('operations.field.name')} />
      <TextField
        form={form}
        at={`${AT}/contact`}
        type="email"
        label={text('operations.field.contact')}
        hint={text('operations.hint.contact')}
      />
      {role === 'authority' && <AuthorityFields form={form} />}
      {role === 'flagger' && <FlaggerFields form={form} />}
      {role === 'marketplace' && (
        <>
          <MarketplaceFields form={form} />
          <MailFields form={form} />
        </>
      )}
    </>
  );
}
