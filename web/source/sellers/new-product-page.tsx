import type { JSX } from 'preact';
import { useLocation } from 'preact-iso';
import { NewKnownProduct } from '../../../shared/contracts/known-product.ts';
import { HazardCategory } from '../../../shared/sectors/food.ts';
import { Hazard } from '../../../shared/sectors/hazards.ts';
import { ProductMeasure } from '../../../shared/vocabulary/products.ts';
import { api, ask } from '../api/client.ts';
import type { components } from '../api/schema.generated.ts';
import { CheckboxesField, RadioField } from '../forms/choices.tsx';
import { SelectField, TextField } from '../forms/fields.tsx';
import { type Form, faultsBy, useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { announce } from '../parts/announce.tsx';
import { Details, Link } from '../parts/basic.tsx';
import { text, word } from '../text/messages.ts';
import { LinesField } from './lines-field.tsx';

type Wire = components['schemas']['NewKnownProduct'];
type Draft = Partial<Wire>;

const optionsOf = (vocabulary: string, codes: readonly string[]) =>
  codes.map((value) => ({ value, label: word(vocabulary, value) }));

function ProductFields({ form }: { form: Form<Draft> }): JSX.Element {
  return (
    <>
      <h2 class="govuk-heading-m">{text('sellers.products.product')}</h2>
      <p class="govuk-hint">{text('sellers.products.oneOfThree')}</p>
      <TextField form={form} at="/product/name" label={text('sellers.products.name')} />
      <TextField form={form} at="/product/brand" width={20} label={text('sellers.products.brand')} />
      <LinesField
        form={form}
        at="/product/models"
        label={text('sellers.products.models')}
        hint={text('sellers.products.linesHint')}
      />
      <LinesField
        form={form}
        at="/product/gtins"
        label={text('sellers.products.gtins')}
        hint={text('sellers.products.gtinsHint')}
      />
      <LinesField
        form={form}
        at="/product/batches"
        label={text('sellers.products.batchesLabel')}
        hint={text('sellers.products.batchesHint')}
      />
    </>
  );
}

function Fields({ form }: { form: Form<Draft> }): JSX.Element {
  const { sector } = form.value.value;
  return (
    <>
      <RadioField
        form={form}
        at="/sector"
        isInline
        label={text('sellers.column.sector')}
        hint={text('sellers.products.sectorHint')}
        options={optionsOf('sector', ['product_safety', 'food'])}
      />
      <TextField
        form={form}
        at="/reference"
        width={20}
        label={text('sellers.products.reference')}
        hint={text('sellers.products.referenceHint')}
      />
      <TextField form={form} at="/decidedOn" type="date" width={10} label={text('sellers.products.decidedOn')} />
      <SelectField
        form={form}
        at="/measure"
        label={text('sellers.products.measure')}
        none=""
        options={optionsOf('productMeasure', ProductMeasure.options)}
      />
      <ProductFields form={form} />
      {sector === 'food' ? (
        <Details title={text('sellers.products.hazardCategories')} isOpen>
          <CheckboxesField
            form={form}
            at="/hazardCategories"
            label={text('sellers.products.danger')}
            options={optionsOf('hazardCategory', HazardCategory.options)}
          />
        </Details>
      ) : (
        <Details title={text('sellers.products.hazards')} isOpen>
          <CheckboxesField
            form={form}
            at="/hazards"
            label={text('sellers.products.danger')}
            options={optionsOf('hazard', Hazard.options)}
          />
        </Details>
      )}
      <LinesField
        form={form}
        at="/alerts"
        label={text('sellers.products.alerts')}
        hint={text('sellers.products.linesHint')}
      />
    </>
  );
}

/** A dangerous product is entered from a decision of an authority. */
export function NewProductPage(): JSX.Element {
  const { route } = useLocation();
  const form = useForm<Draft>({
    draft: 'known-product',
    initial: { sector: 'product_safety' },
    check: (value) => faultsBy(NewKnownProduct, value),
  });
  return (
    <>
      <p>
        <Link to="/known-products">{text('sellers.products.title')}</Link>
      </p>
      <h1 class="govuk-heading-l">{text('sellers.products.new')}</h1>
      <FormView
        form={form}
        submit={text('sellers.products.enter')}
        onSubmit={async (value) => {
          await ask(api.POST('/v1/known-products', { body: value as Wire }));
          announce(text('sellers.products.entered'));
          route('/known-products');
        }}
      >
        <Fields form={form} />
      </FormView>
    </>
  );
}
