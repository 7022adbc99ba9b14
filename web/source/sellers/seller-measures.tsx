import type { JSX } from 'preact';
import { NewSellerMeasure } from '../../../shared/contracts/seller-measure.ts';
import { SellerMeasure, SellerMeasureBasis } from '../../../shared/vocabulary/sellers.ts';
import { api, ask } from '../api/client.ts';
import type { components } from '../api/schema.generated.ts';
import { mayAct, useMe } from '../app/me.ts';
import { RadioField } from '../forms/choices.tsx';
import { SelectField, TextField } from '../forms/fields.tsx';
import { faultsBy, useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { InstantField } from '../forms/instant-field.tsx';
import { announce } from '../parts/announce.tsx';
import { Details } from '../parts/basic.tsx';
import { DataTable } from '../parts/table.tsx';
import { instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { numberText } from '../text/numbers.ts';

type SellerView = components['schemas']['SellerView'];
type Measure = SellerView['measures'][number];
type Draft = Partial<components['schemas']['NewSellerMeasure']>;

const fresh = (): Draft => ({ actionId: crypto.randomUUID(), takenAt: new Date().toISOString() });
const optionsOf = (vocabulary: string, codes: readonly string[]) =>
  codes.map((value) => ({ value, label: word(vocabulary, value) }));

function warningOf({ priorWarning, warnedAt }: Measure): string {
  if (priorWarning === undefined) return '';
  return warnedAt ? text('sellers.measure.warned', { at: instantText(warnedAt) }) : text('sellers.measure.notWarned');
}

function Table({ measures }: { measures: readonly Measure[] }): JSX.Element {
  return (
    <DataTable
      caption={text('sellers.measure.title')}
      isCaptionHidden
      rows={measures}
      keyOf={({ recordedAt, measure }) => `${recordedAt} ${measure}`}
      columns={[
        { name: text('sellers.measure.taken'), isHead: true, cell: ({ takenAt }) => instantText(takenAt) },
        { name: text('sellers.measure.what'), cell: ({ measure }) => word('sellerMeasure', measure) },
        { name: text('sellers.measure.basis'), cell: ({ basis }) => basis && word('sellerMeasureBasis', basis) },
        { name: text('sellers.measure.until'), cell: ({ until }) => until && instantText(until) },
        {
          name: text('sellers.measure.listings'),
          isNumber: true,
          cell: ({ listings }) => listings && numberText(listings),
        },
        { name: text('sellers.measure.warning'), cell: warningOf },
      ]}
    />
  );
}

function Report({ id, onReported }: { id: string; onReported(): void }): JSX.Element {
  const form = useForm<Draft>({ initial: fresh(), check: (value) => faultsBy(NewSellerMeasure, value) });
  return (
    <Details title={text('sellers.measure.report')}>
      <FormView
        form={form}
        submit={text('sellers.measure.submit')}
        onSubmit={async (value) => {
          const body = value as components['schemas']['NewSellerMeasure'];
          await ask(api.POST('/v1/sellers/{id}/measures', { params: { path: { id } }, body }));
          announce(text('sellers.measure.reported'));
          form.replace(fresh());
          onReported();
        }}
      >
        <RadioField
          form={form}
          at="/measure"
          label={text('sellers.measure.what')}
          options={optionsOf('sellerMeasure', SellerMeasure.options)}
        />
        <SelectField
          form={form}
          at="/basis"
          label={text('sellers.measure.basis')}
          none={text('common.none')}
          options={optionsOf('sellerMeasureBasis', SellerMeasureBasis.options)}
        />
        <InstantField form={form} at="/takenAt" label={text('sellers.measure.taken')} />
        <InstantField
          form={form}
          at="/until"
          label={text('sellers.measure.until')}
          hint={text('sellers.measure.untilHint')}
        />
        <TextField
          form={form}
          at="/listings"
          type="number"
          width={10}
          label={text('sellers.measure.listings')}
          hint={text('sellers.measure.listingsHint')}
        />
      </FormView>
    </Details>
  );
}

/** What the marketplace did about the seller as a whole; the marketplace itself reports it here. */
export function SellerMeasures({ seller, onReported }: { seller: SellerView; onReported(): void }): JSX.Element {
  const { role } = useMe().organisation;
  return (
    <>
      <h2 class="govuk-heading-m">{text('sellers.measure.title')}</h2>
      {seller.measures.length === 0 ? <p>{text('sellers.measure.none')}</p> : <Table measures={seller.measures} />}
      {role === 'marketplace' && mayAct() && <Report id={seller.id} onReported={onReported} />}
    </>
  );
}
