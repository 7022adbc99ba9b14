import './inbox.css';
import type { JSX } from 'preact';
import { Action } from '../../../shared/contracts/action.ts';
import { CheckboxesField, CheckboxField, RadioField } from '../forms/choices.tsx';
import { type Choice, type FieldProps, SelectField, TextArea, TextField } from '../forms/fields.tsx';
import { type Form, faultsBy, useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { InstantField } from '../forms/instant-field.tsx';
import { announce } from '../parts/announce.tsx';
import { Details } from '../parts/basic.tsx';
import { hasWord, type MessageKey, text, word } from '../text/messages.ts';
import type { Item, Report } from './decision.ts';
import { askable, openNumbers, type ReportField, type ReportKind } from './report-table.ts';
import { fetchItem, isOvertaken, sendAll } from './send-reports.ts';

type Value = { readonly id: string; readonly occurredAt?: string } & Readonly<Record<string, unknown>>;

/** Where the fields have their labels: those of the same name mean the same, but for a few. */
const labelOf = (type: string, name: string): string => {
  const own = `field.${type}.${name.replace('/', '.')}`;
  return text(`inbox.${own}` as MessageKey);
};

const nameOfPart = (pointer: string): string => {
  const name = pointer.replace(/^\/details\//, '').replaceAll('/', '.');
  return hasWord('field', name) ? word('field', name) : name.replace(/^\//, '');
};

/** What there is to pick from on this item. */
function picks(name: string, item: Item): Choice[] {
  if (name === 'field') return askable(item).map((value) => ({ value, label: nameOfPart(value) }));
  const numbers =
    name === 'complaint' ? openNumbers(item.complaints) : (item.disputes ?? []).map((each) => each.number);
  return numbers.map((number) => ({ value: String(number), label: text('inbox.redressNumber', { number }) }));
}

/** A number that is picked stays a number. */
const numeric = (form: Form<Value>): FieldProps['form'] => ({
  faults: form.faults,
  get: (at) => form.get(at),
  set: (at, value) => form.set(at, value === undefined ? undefined : Number(value)),
});

function OneField({
  form,
  kind,
  field,
  item,
}: {
  form: Form<Value>;
  kind: ReportKind;
  field: ReportField;
  item: Item;
}) {
  const { name, codes = [], vocabulary = '' } = field;
  const place = { form, at: `/${name}`, label: labelOf(kind.type, name) };
  const options = codes.map((value) => ({ value, label: word(vocabulary, value) }));
  switch (field.kind) {
    case 'area':
      return <TextArea {...place} rows={4} />;
    case 'line':
      return <TextField {...place} />;
    case 'number':
      return <TextField {...place} type="number" width={10} />;
    case 'choice':
      return <RadioField {...place} options={options} />;
    case 'checks':
      return vocabulary === 'memberState' ? (
        <Details title={place.label}>
          <div class="nb-places">
            <CheckboxesField {...place} options={options} />
          </div>
        </Details>
      ) : (
        <CheckboxesField {...place} options={options} />
      );
    case 'yes':
      return <CheckboxField {...place} />;
    default:
      return (
        <SelectField
          {...place}
          form={name === 'field' ? form : numeric(form)}
          options={picks(name, item)}
          none={text('inbox.pick')}
        />
      );
  }
}

const reportOf = (kind: ReportKind, { id, ...said }: Value): Report => ({
  occurredAt: new Date().toISOString(),
  ...said,
  type: kind.type,
  actionId: `${id}-${kind.type}`,
});

/** The form of one kind of report: its fields, checked by the contract that the server has. */
export function ReportForm({ kind, item, onDone }: { kind: ReportKind; item: Item; onDone: () => void }): JSX.Element {
  const form = useForm<Value>({
    draft: `report.${kind.type}.${item.id}`,
    initial: { id: `web-${crypto.randomUUID()}`, ...kind.initial?.(item) },
    check: (value) => faultsBy(Action, reportOf(kind, value)),
  });
  const submit = async () => {
    if (!form.value.peek().occurredAt) form.set('/occurredAt', new Date().toISOString());
    try {
      await sendAll(item.id, [reportOf(kind, form.value.peek())]);
    } catch (error) {
      if (isOvertaken(error))
        announce(text('inbox.conflict.state', { state: word('state', (await fetchItem(item.id)).state) }));
      throw error;
    }
    announce(text('inbox.report.recorded', { what: word('action', kind.type) }));
    form.reset();
    onDone();
  };
  return (
    <FormView form={form} submit={word('action', kind.type)} onSubmit={submit}>
      {kind.fields.map((field) => (
        <OneField key={field.name} form={form} kind={kind} field={field} item={item} />
      ))}
      <Details title={text('inbox.report.when')}>
        <InstantField
          form={form}
          at="/occurredAt"
          label={text('inbox.report.occurredAt')}
          hint={text('inbox.report.occurredAtHint')}
        />
      </Details>
    </FormView>
  );
}
