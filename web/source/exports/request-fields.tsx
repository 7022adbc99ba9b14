import type { JSX } from 'preact';
import { EXPORT_FORMATS, ExportPeriod } from '../../../shared/contracts/export-request.ts';
import { DialogueId } from '../../../shared/vocabulary/dialogues.ts';
import { useMarketplaces } from '../api/marketplaces.ts';
import type { Role } from '../app/me.ts';
import { CheckboxesField, RadioField } from '../forms/choices.tsx';
import { SelectField, TextArea, TextField } from '../forms/fields.tsx';
import type { Form } from '../forms/form.ts';
import { InstantField } from '../forms/instant-field.tsx';
import { Details } from '../parts/basic.tsx';
import { text, word } from '../text/messages.ts';
import { type Draft, dimensionsFor, kindsFor, mayName, takes } from './request.ts';

interface Props {
  readonly form: Form<Draft>;
  readonly role: Role;
}

const optionsOf = (vocabulary: string, codes: readonly string[]) =>
  codes.map((value) => ({ value, label: word(vocabulary, value) }));

/** Years of which a yearly report can be asked: this one as far as it has come, and those before. */
const years = (now = new Date()): string[] =>
  Array.from({ length: 4 }, (_, back) => String(now.getUTCFullYear() - back));

function YearField({ form }: Props): JSX.Element {
  const year = {
    faults: form.faults,
    get: () => form.value.value.from?.slice(0, 4),
    set: (_: string, value: unknown) => {
      form.set('/from', value ? `${value}-01` : undefined);
      form.set('/to', value ? `${value}-12` : undefined);
    },
  };
  return (
    <SelectField
      form={year}
      at="/from"
      label={text('exports.new.year')}
      options={years().map((value) => ({ value, label: value }))}
    />
  );
}

function MonthFields({ form }: Props): JSX.Element {
  return (
    <div class="nb-row nb-row--fields">
      <TextField
        form={form}
        at="/from"
        type="month"
        width={10}
        label={text('exports.new.from')}
        hint={text('exports.new.monthHint')}
      />
      <TextField
        form={form}
        at="/to"
        type="month"
        width={10}
        label={text('exports.new.to')}
        hint={text('exports.new.toHint')}
      />
    </div>
  );
}

function MarketplaceField({ form }: Pick<Props, 'form'>): JSX.Element {
  const marketplaces = useMarketplaces();
  return (
    <SelectField
      form={form}
      at="/marketplace"
      label={text('exports.new.marketplace')}
      hint={text('exports.new.marketplaceHint')}
      none={text('common.all')}
      options={marketplaces.data ?? []}
    />
  );
}

function NameFields({ form, role }: Props): JSX.Element {
  const kind = form.value.value.kind ?? 'FIGURES';
  return (
    <>
      {mayName(kind, 'marketplace', role) && <MarketplaceField form={form} />}
      {mayName(kind, 'flagger', role) && (
        <TextField form={form} at="/flagger" width={20} label={text('exports.new.flagger')} />
      )}
    </>
  );
}

function Choices({ form, role }: Props): JSX.Element {
  const kind = form.value.value.kind ?? 'FIGURES';
  return (
    <>
      {takes(kind, 'dialogue') && (
        <SelectField
          form={form}
          at="/dialogue"
          label={text('exports.new.dialogue')}
          none={text('exports.new.allDialogues')}
          options={optionsOf('dialogue', DialogueId.options)}
        />
      )}
      {takes(kind, 'period') && (
        <RadioField
          form={form}
          at="/period"
          label={text('exports.new.period')}
          hint={text('exports.new.periodHint')}
          options={optionsOf('exportPeriod', ExportPeriod.options)}
        />
      )}
      {takes(kind, 'by') && (
        <CheckboxesField
          form={form}
          at="/by"
          label={text('exports.new.by')}
          hint={text('exports.new.byHint')}
          options={optionsOf('dimension', dimensionsFor(role))}
        />
      )}
      {takes(kind, 'formats') && (
        <CheckboxesField
          form={form}
          at="/formats"
          label={text('exports.new.formats')}
          hint={text('exports.new.formatsHint')}
          options={optionsOf('exportFormat', EXPORT_FORMATS)}
        />
      )}
    </>
  );
}

/** Everything that can be asked of an export, as far as its kind understands it. */
export function RequestFields({ form, role }: Props): JSX.Element {
  const { kind = 'FIGURES', corrects } = form.value.value;
  const kinds = kindsFor(role).map((value) => ({
    value,
    label: word('exportKind', value),
    hint: text(`exports.kind.${value}`),
  }));
  return (
    <>
      <RadioField form={form} at="/kind" label={text('exports.new.kind')} options={kinds} />
      {kind === 'FLAGGER_REPORT' ? <YearField form={form} role={role} /> : <MonthFields form={form} role={role} />}
      <NameFields form={form} role={role} />
      <Choices form={form} role={role} />
      <Details title={text('exports.new.cutTitle')} isOpen={form.value.peek().asOf !== undefined}>
        <InstantField form={form} at="/asOf" label={text('exports.new.cut')} hint={text('exports.new.cutHint')} />
      </Details>
      {corrects && (
        <TextArea
          form={form}
          at="/reason"
          rows={3}
          label={text('exports.new.reason')}
          hint={text('exports.new.reasonHint')}
        />
      )}
    </>
  );
}
