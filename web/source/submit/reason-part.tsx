import type { JSX } from 'preact';
import { SECTORS, type Sector, sectors } from '../../../shared/sectors/sectors.ts';
import { useMe } from '../app/me.ts';
import { RadioField } from '../forms/choices.tsx';
import { type FieldProps, fieldId, SelectField, TextArea, TextField } from '../forms/fields.tsx';
import type { Form } from '../forms/form.ts';
import { Details } from '../parts/basic.tsx';
import { text, word } from '../text/messages.ts';
import { DecisionFile } from './decision-file.tsx';
import { type NoticeDraft, withSector } from './draft.ts';
import { contactSpec, detailsOf, onBehalfOfSpec, orderSpec } from './field-spec.ts';
import { SpecField } from './spec-field.tsx';

interface Props {
  readonly form: Form<NoticeDraft>;
}

/** An authority sends in the sectors that it is competent for; a flagger in any. */
function offeredSectors(): readonly Sector[] {
  const { organisation } = useMe();
  const own = SECTORS.filter((sector) => organisation.sectors?.includes(sector));
  return organisation.role === 'authority' && own.length > 0 ? own : SECTORS;
}

/** What is sent: its kind, its sector and what it is about. */
export function KindPart({ form }: Props): JSX.Element {
  const { organisation } = useMe();
  const { sector } = form.value.value;
  const kinds = organisation.role === 'authority' ? (['NOTICE', 'ORDER'] as const) : (['NOTICE'] as const);
  const bySector: FieldProps['form'] = {
    faults: form.faults,
    get: (at) => form.get(at),
    set: (_, chosen) =>
      form.replace(
        withSector(
          form.value.peek(),
          SECTORS.find((each) => each === chosen),
        ),
      ),
  };
  return (
    <section aria-labelledby="kind">
      <h2 class="govuk-heading-m" id="kind">
        {text('submit.kind.title')}
      </h2>
      {kinds.length > 1 && (
        <RadioField
          form={form}
          at="/kind"
          label={text('submit.kind.kind')}
          options={kinds.map((value) => ({ value, label: word('kind', value), hint: text(`submit.kind.${value}`) }))}
        />
      )}
      <div class="nb-submit-pair">
        <SelectField
          form={bySector}
          at="/sector"
          label={text('submit.kind.sector')}
          options={offeredSectors().map((value) => ({ value, label: word('sector', value) }))}
          none={text('submit.choose')}
        />
        {sector && (
          <SelectField
            form={form}
            at="/category"
            label={text('submit.kind.category')}
            options={Object.keys(sectors[sector].categories).map((value) => ({
              value,
              label: word('category', `${sector}.${value}`),
            }))}
            none={text('submit.choose')}
          />
        )}
      </div>
    </section>
  );
}

/** Why the content is illegal, in the fields of the sector and in words. */
export function ReasonPart({ form }: Props): JSX.Element {
  const { sector } = form.value.value;
  return (
    <section aria-labelledby="reason">
      <h2 class="govuk-heading-m" id="reason">
        {text('submit.reason.title')}
      </h2>
      {!sector && <p class="govuk-body nb-muted">{text('submit.reason.chooseSector')}</p>}
      {sector && (
        <div id={fieldId('/details')} tabIndex={-1} class="nb-submit-fields">
          {detailsOf(sector).fields.map((field) => (
            <SpecField key={sector + field.at} form={form} spec={field} />
          ))}
        </div>
      )}
      <TextArea
        form={form}
        at="/explanation"
        label={text('submit.reason.explanation')}
        hint={text('submit.reason.explanationHint')}
        rows={6}
      />
    </section>
  );
}

/** The elements of an order (DSA Art. 9(2)). */
export function OrderPart({ form }: Props): JSX.Element | null {
  if (form.value.value.kind !== 'ORDER') return null;
  return (
    <section aria-labelledby="order">
      <h2 class="govuk-heading-m" id="order">
        {text('submit.order.title')}
      </h2>
      <p class="govuk-body">{text('submit.order.what')}</p>
      <DecisionFile form={form} />
      <div class="nb-submit-fields">
        {orderSpec().fields.map((field) => (
          <SpecField key={field.at} form={form} spec={field} />
        ))}
      </div>
    </section>
  );
}

/** For whom it is sent, whom to ask, and under which reference. */
export function SenderPart({ form }: Props): JSX.Element {
  const isGiven = (at: string) =>
    form.get(at) !== undefined || form.faults.value.some(({ pointer }) => pointer.startsWith(at));
  return (
    <section aria-labelledby="sender">
      <h2 class="govuk-heading-m" id="sender">
        {text('submit.sender.title')}
      </h2>
      <TextField
        form={form}
        at="/reference"
        label={text('submit.sender.reference')}
        hint={text('submit.sender.referenceHint')}
        width={20}
      />
      <Details title={text('submit.sender.onBehalfOf')} isOpen={isGiven('/onBehalfOf')}>
        {onBehalfOfSpec().fields.map((field) => (
          <SpecField key={field.at} form={form} spec={field} />
        ))}
      </Details>
      <Details title={text('submit.sender.contact')} isOpen={isGiven('/contact')}>
        <p class="govuk-body">{text('submit.sender.contactHint')}</p>
        {contactSpec().fields.map((field) => (
          <SpecField key={field.at} form={form} spec={field} />
        ))}
      </Details>
      <Details title={text('submit.sender.belongsTo')} isOpen={isGiven('/coordinatedAction') || isGiven('/alert')}>
        <TextField form={form} at="/coordinatedAction" label={text('submit.sender.coordinatedAction')} width={20} />
        <TextField form={form} at="/alert" label={text('submit.sender.alert')} />
      </Details>
    </section>
  );
}
