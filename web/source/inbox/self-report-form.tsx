import type { ComponentChildren, JSX } from 'preact';
import { SECTORS } from '../../../shared/sectors/sectors.ts';
import { Measure } from '../../../shared/vocabulary/life.ts';
import { CheckboxField } from '../forms/choices.tsx';
import { type Choice, SelectField, TextArea, TextField } from '../forms/fields.tsx';
import type { Form } from '../forms/form.ts';
import { PlainButton } from '../parts/basic.tsx';
import { text, word } from '../text/messages.ts';
import type { SelfReportDraft } from './self-report.ts';

type Fields = { form: Form<SelfReportDraft> };

const words = (vocabulary: string, codes: readonly string[]): Choice[] =>
  codes.map((value) => ({ value, label: word(vocabulary, value) }));
const VOLUNTARY = ['BAN', 'FILTER', 'TERMS_CHANGED', 'TRAINING', 'SEARCH_TERMS', 'OTHER'];

interface RepeatProps extends Fields {
  readonly at: string;
  readonly title: string;
  readonly add: string;
  readonly most: number;
  children(at: string): ComponentChildren;
}

/** As many of the same as there are; each can be taken away again. */
function Repeat({ form, at, title, add, most, children }: RepeatProps): JSX.Element {
  const value = form.get(at);
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const without = (index: number) => entries.filter((_, each) => each !== index);
  const set = (next: readonly unknown[]) => form.set(at, next.length ? (next as never) : undefined);
  return (
    <>
      {entries.map((_, index) => {
        const place = `${at}/${index}`;
        const name = `${title} ${index + 1}`;
        return (
          <fieldset class="govuk-fieldset nb-card" key={place}>
            <legend class="govuk-fieldset__legend">{name}</legend>
            {children(place)}
            <PlainButton onClick={() => set(without(index))}>
              {text('inbox.reports.remove', { what: name })}
            </PlainButton>
          </fieldset>
        );
      })}
      {entries.length < most && (
        <p class="govuk-body">
          <PlainButton onClick={() => set([...entries, {}])}>{add}</PlainButton>
        </p>
      )}
    </>
  );
}

export function AboutFields({ form, isCorrection }: Fields & { isCorrection: boolean }): JSX.Element {
  return (
    <>
      {!isCorrection && (
        <TextField
          form={form}
          at="/reference"
          label={text('inbox.reports.reference')}
          hint={text('inbox.reports.referenceHint')}
          width={20}
        />
      )}
      <SelectField
        form={form}
        at="/sector"
        label={text('inbox.reports.sector')}
        options={words('sector', SECTORS)}
        none={text('inbox.pick')}
      />
      <TextField
        form={form}
        at="/period"
        label={text('inbox.reports.period')}
        hint={text('inbox.reports.periodHint')}
        width={10}
      />
      {isCorrection && <TextField form={form} at="/replaces/reason" label={text('inbox.reports.reason')} />}
    </>
  );
}

const number = (form: Fields['form'], at: string, label: string, hint?: string) => (
  <TextField form={form} at={at} label={label} hint={hint} type="number" width={10} />
);

export function OwnInitiativeFields({ form }: Fields): JSX.Element {
  return (
    <section>
      <h2 class="govuk-heading-m">{text('inbox.reports.ownInitiative')}</h2>
      {number(form, '/ownInitiative/total', text('inbox.reports.total'), text('inbox.reports.totalHint'))}
      {number(form, '/ownInitiative/automated', text('inbox.reports.automated'), text('inbox.reports.automatedHint'))}
      <Repeat
        form={form}
        at="/ownInitiative/measures"
        title={text('inbox.reports.measure')}
        add={text('inbox.reports.addMeasure')}
        most={14}
      >
        {(at) => (
          <>
            <SelectField
              form={form}
              at={`${at}/measure`}
              label={text('inbox.reports.measure')}
              options={words('measure', Measure.options)}
              none={text('inbox.pick')}
            />
            <SelectField
              form={form}
              at={`${at}/ground`}
              label={text('inbox.decide.ground')}
              options={words('ground', ['LAW', 'TERMS'])}
              none={text('inbox.pick')}
            />
            {number(form, `${at}/number`, text('inbox.reports.number'))}
            {number(form, `${at}/automated`, text('inbox.reports.automated'))}
          </>
        )}
      </Repeat>
    </section>
  );
}

export function PreventedFields({ form }: Fields): JSX.Element {
  return (
    <section>
      <h2 class="govuk-heading-m">{text('inbox.reports.prevented')}</h2>
      <p class="govuk-hint">{text('inbox.reports.preventedHint')}</p>
      {number(form, '/prevented/uploads', text('inbox.reports.uploads'))}
      {number(form, '/prevented/byKnownProducts', text('inbox.reports.byKnownProducts'))}
    </section>
  );
}

export function ExposureFields({ form }: Fields): JSX.Element {
  return (
    <section>
      <h2 class="govuk-heading-m">{text('inbox.reports.exposure')}</h2>
      <p class="govuk-hint">{text('inbox.reports.exposureHint')}</p>
      {number(form, '/exposure/liveListings', text('inbox.reports.liveListings'))}
      <TextField form={form} at="/exposure/countedOn" label={text('inbox.reports.countedOn')} type="date" width={10} />
      {number(form, '/exposure/prevalence/share', text('inbox.reports.share'), text('inbox.reports.shareHint'))}
      {number(form, '/exposure/prevalence/sampleSize', text('inbox.reports.sampleSize'))}
      <TextField form={form} at="/exposure/prevalence/method" label={text('inbox.reports.method')} />
    </section>
  );
}

export function VoluntaryFields({ form }: Fields): JSX.Element {
  return (
    <section>
      <h2 class="govuk-heading-m">{text('inbox.reports.voluntary')}</h2>
      <Repeat
        form={form}
        at="/voluntary"
        title={text('inbox.reports.voluntaryOne')}
        add={text('inbox.reports.addVoluntary')}
        most={50}
      >
        {(at) => (
          <>
            <SelectField
              form={form}
              at={`${at}/kind`}
              label={text('inbox.reports.kind')}
              options={words('voluntary', VOLUNTARY)}
              none={text('inbox.pick')}
            />
            <TextField form={form} at={`${at}/on`} label={text('inbox.reports.on')} type="date" width={10} />
            <TextArea
              form={form}
              at={`${at}/narrative`}
              label={text('inbox.reports.narrative')}
              hint={text('inbox.reports.narrativeHint')}
              rows={3}
            />
            {number(form, `${at}/number`, text('inbox.reports.howMany'), text('inbox.reports.howManyHint'))}
          </>
        )}
      </Repeat>
    </section>
  );
}

export function ContextFields({ form }: Fields): JSX.Element {
  return (
    <section>
      <h2 class="govuk-heading-m">{text('inbox.reports.context')}</h2>
      <TextArea
        form={form}
        at="/contextNote"
        label={text('inbox.reports.contextNote')}
        hint={text('inbox.reports.contextNoteHint')}
        rows={4}
      />
      <CheckboxField
        form={form}
        at="/confidential"
        label={text('inbox.reports.confidential')}
        hint={text('inbox.reports.confidentialHint')}
      />
    </section>
  );
}
