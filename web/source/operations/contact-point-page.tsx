import type { JSX } from 'preact';
import { useLocation } from 'preact-iso';
import { NewContactPoint } from '../../../shared/contracts/contact-point.ts';
import { ContactPointId, ContactPointKind } from '../../../shared/vocabulary/contact-point.ts';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import { type Fault, ProblemError } from '../api/problem.ts';
import type { components } from '../api/schema.generated.ts';
import type { PageProps } from '../app/page.ts';
import { CheckboxesField } from '../forms/choices.tsx';
import { SelectField, TextField } from '../forms/fields.tsx';
import { type Form, faultsBy, useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { InstantField } from '../forms/instant-field.tsx';
import { announce } from '../parts/announce.tsx';
import { Link } from '../parts/basic.tsx';
import { Empty, Loaded } from '../parts/loaded.tsx';
import { text } from '../text/messages.ts';
import { choicesOf, memberStateChoices, sectorChoices } from './options.ts';

type Wire = components['schemas']['NewContactPoint'];
type Draft = { readonly id?: string; readonly point: Partial<Wire> };

const within = (faults: readonly Fault[]): Fault[] =>
  faults.map((fault) => ({ ...fault, pointer: `/point${fault.pointer}` }));

function checkPoint({ id, point }: Draft): Fault[] {
  const name: Fault[] = ContactPointId.safeParse(id).success
    ? []
    : [{ pointer: '/id', code: 'INVALID_INPUT', detail: '' }];
  return [...name, ...within(faultsBy(NewContactPoint, point))];
}

async function savePoint({ id = '', point }: Draft): Promise<void> {
  try {
    await ask(api.PUT('/v1/contact-points/{id}', { params: { path: { id } }, body: point as Wire }));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw new ProblemError(error.status, { ...error.more, faults: within(error.faults) });
  }
}

/** Which office it is, and from when. */
function OfficeFields({ form }: { form: Form<Draft> }): JSX.Element {
  return (
    <>
      <TextField
        form={form}
        at="/point/name"
        label={text('operations.point.name')}
        hint={text('operations.hint.pointName')}
      />
      <TextField
        form={form}
        at="/point/email"
        type="email"
        label={text('operations.point.email')}
        hint={text('operations.hint.pointEmail')}
      />
      <TextField
        form={form}
        at="/point/url"
        type="url"
        label={text('common.form.optional', { label: text('operations.point.url') })}
      />
      <InstantField
        form={form}
        at="/point/from"
        label={text('operations.field.from')}
        hint={text('operations.hint.pointFrom')}
      />
      <InstantField
        form={form}
        at="/point/until"
        label={text('operations.field.until')}
        hint={text('operations.hint.until')}
      />
      <TextField
        form={form}
        at="/point/source"
        label={text('operations.point.source')}
        hint={text('operations.hint.pointSource')}
      />
    </>
  );
}

function Fields({ form, isKnown }: { form: Form<Draft>; isKnown: boolean }): JSX.Element {
  const { kind } = form.value.value.point;
  return (
    <>
      {!isKnown && (
        <TextField
          form={form}
          at="/id"
          width={20}
          label={text('operations.field.id')}
          hint={text('operations.hint.pointId')}
        />
      )}
      <SelectField
        form={form}
        at="/point/kind"
        label={text('operations.point.kind')}
        none={text('operations.choose')}
        options={choicesOf('contactPointKind', ContactPointKind.options)}
      />
      {kind === 'MARKETPLACE' && (
        <TextField
          form={form}
          at="/point/marketplace"
          width={20}
          label={text('operations.point.marketplace')}
          hint={text('operations.hint.pointMarketplace')}
        />
      )}
      <SelectField
        form={form}
        at="/point/memberState"
        label={text('operations.field.memberState')}
        none={text('operations.point.everywhere')}
        options={memberStateChoices()}
      />
      <CheckboxesField
        form={form}
        at="/point/sectors"
        label={text('operations.point.sectors')}
        hint={text('operations.hint.pointSectors')}
        options={sectorChoices()}
      />
      <OfficeFields form={form} />
    </>
  );
}

function PointForm({ id, point }: Draft): JSX.Element {
  const { route } = useLocation();
  const initial: Draft = { ...(id && { id }), point };
  const form = useForm<Draft>({ draft: `contact-point-${id ?? ''}`, initial, check: checkPoint });
  return (
    <FormView
      form={form}
      submit={text(id ? 'operations.point.change' : 'operations.point.register')}
      onSubmit={async (draft) => {
        await savePoint(draft);
        announce(text('operations.point.saved'));
        route('/contact-points');
      }}
    >
      <Fields form={form} isKnown={id !== undefined} />
    </FormView>
  );
}

function Change({ id }: { id: string }): JSX.Element {
  const loaded = useLoad(() => ask(api.GET('/v1/contact-points')), [id]);
  return (
    <Loaded of={loaded}>
      {({ contactPoints }) => {
        const found = contactPoints.find((each) => each.id === id);
        if (!found) return <Empty title={text('operations.point.none')} />;
        const { id: _, version: __, recordedAt: ___, ...point } = found;
        return <PointForm id={id} point={{ ...point, from: new Date().toISOString() }} />;
      }}
    </Loaded>
  );
}

/** A contact point is registered, or changed by an entry with its own beginning: what stood before is kept. */
export function ContactPointPage({ params: { id } }: PageProps): JSX.Element {
  return (
    <>
      <p>
        <Link to="/contact-points">{text('operations.point.list')}</Link>
      </p>
      <h1 class="govuk-heading-l">{text(id ? 'operations.point.change' : 'operations.point.new')}</h1>
      {id ? <Change id={id} /> : <PointForm point={{ from: new Date().toISOString() }} />}
    </>
  );
}
